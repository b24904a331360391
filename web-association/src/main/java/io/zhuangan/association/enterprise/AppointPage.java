package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.AppointToPost;
import io.zhuangan.enterprise.Appointment;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.enterprise.HandoverView;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody of the firm takes a post: written down, shown with what it ends, then confirmed. */
@Named("appointPage")
@ViewScoped
public class AppointPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    @Inject
    AppointToPost appointToPost;

    @Inject
    Clock clock;

    private UUID person;
    private String asked;
    private Post post;
    private LocalDate from;
    private String document;
    private LocalDate latest;
    private HandoverView shown;
    private List<FirmPersonView> people = List.of();

    public void load() {
        if (!seat.scope().may(Right.MANAGE_PEOPLE)) throw new Denied("AppointToPost");
        if (person != null) firm.person(seat.scope(), person);
        people =
                firm.people(seat.scope()).stream().filter(FirmPersonView::works).toList();
        latest = firm.latestDay(seat.scope());
        from = LocalDate.now(clock);
        post = Stream.of(Post.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** What it would do; the page then asks for a yes. */
    public void check() {
        shown = null;
        shown = firm.handover(seat.scope(), order(null));
    }

    /** Only what was shown: a holder who came in between is refused as stale. */
    public String appoint() {
        UUID replaces = shown == null ? null : shown.former();
        shown = null;
        appointToPost.appoint(seat.scope(), order(replaces));
        return ZonePeoplePage.back("appointed", person);
    }

    private Appointment order(UUID replaces) {
        return new Appointment(person, post, from, document, replaces);
    }

    public boolean isAsking() {
        return shown != null && !shown.already();
    }

    public String getName() {
        return people.stream()
                .filter(one -> one.key().equals(person))
                .map(FirmPersonView::name)
                .findFirst()
                .orElse("");
    }

    public Post[] getPosts() {
        return Post.values();
    }

    public HandoverView getShown() {
        return shown;
    }

    public List<FirmPersonView> getPeople() {
        return people;
    }

    public LocalDate getLatest() {
        return latest;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
