package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.PostHoldingView;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** People of the own firm, who holds the key posts, and the history. */
@Named("zonePeople")
@ViewScoped
public class ZonePeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<String> DONE = Set.of("added", "corrected", "left", "appointed", "ended");

    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    private String done;
    private UUID about;
    private List<FirmPersonView> people = List.of();

    /** A key post with its holder of today and the one to come; either may be missing. */
    public record KeyPost(Post post, String holder, PostHoldingView held, String next, PostHoldingView ahead) {
        /** Regulation Art. 61: this one may not stay open. */
        public boolean grave() {
            return held == null && post == Post.QUALITY_SAFETY_HEAD;
        }
    }

    public void load() {
        people = firm.people(seat.scope());
    }

    public List<KeyPost> getKeyPosts() {
        return Stream.of(
                        Post.LEGAL_REPRESENTATIVE,
                        Post.QUALITY_SAFETY_HEAD,
                        Post.QUALITY_MANAGER,
                        Post.PRODUCTION_MANAGER)
                .map(this::keyPost)
                .toList();
    }

    private KeyPost keyPost(Post post) {
        String holder = null;
        String next = null;
        PostHoldingView held = null;
        PostHoldingView ahead = null;
        for (FirmPersonView person : people) {
            for (PostHoldingView one : person.history()) {
                if (one.post() != post) continue;
                if (one.current()) {
                    held = one;
                    holder = person.name();
                } else if (one.ahead() && !one.neverTaken()) {
                    ahead = one;
                    next = person.name();
                }
            }
        }
        return new KeyPost(post, holder, held, next, ahead);
    }

    /** Regulation Art. 61: a firm without a head of quality and safety. */
    public boolean isHeadless() {
        return people.stream().noneMatch(person -> person.posts().contains(Post.QUALITY_SAFETY_HEAD));
    }

    public List<FirmPersonView> getWorking() {
        return people.stream().filter(FirmPersonView::works).toList();
    }

    public List<FirmPersonView> getGone() {
        return people.stream().filter(person -> !person.works()).toList();
    }

    /** Posts of today and those to come. */
    public List<PostHoldingView> open(FirmPersonView person) {
        return person.history().stream()
                .filter(one -> one.current() || one.ahead() && !one.neverTaken())
                .toList();
    }

    /** Posts that are over. */
    public List<PostHoldingView> past(FirmPersonView person) {
        List<PostHoldingView> open = open(person);
        return person.history().stream().filter(one -> !open.contains(one)).toList();
    }

    public boolean isMayAppoint() {
        return seat.scope().may(Right.MANAGE_PEOPLE);
    }

    /** What was just done, and to whom; anything else in the address says nothing. */
    public String getTold() {
        return done != null && DONE.contains(done) && getAboutName() != null ? done : null;
    }

    public String getAboutName() {
        return people.stream()
                .filter(person -> person.key().equals(about))
                .map(FirmPersonView::name)
                .findFirst()
                .orElse(null);
    }

    static String back(String done, UUID person) {
        return "/zone/people.xhtml?faces-redirect=true&done=" + done + "&about=" + person;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public List<FirmPersonView> getPeople() {
        return people;
    }
}
