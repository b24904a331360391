package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.EndOfPost;
import io.zhuangan.enterprise.EndPost;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.enterprise.PostHoldingView;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A post ends without a successor; a vacancy that the law forbids is said before it is confirmed. */
@Named("endPostPage")
@ViewScoped
public class EndPostPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    @Inject
    EndPost endPost;

    @Inject
    Clock clock;

    private UUID person;
    private UUID held;
    private FirmPersonView who;
    private PostHoldingView what;
    private LocalDate last;
    private String reason;
    private boolean asking;
    private boolean vacant;

    public void load() {
        if (!seat.scope().may(Right.MANAGE_PEOPLE)) throw new Denied("EndPost");
        who = firm.person(seat.scope(), person);
        what = who.history().stream()
                .filter(one -> one.key().equals(held))
                .findFirst()
                .orElseThrow(() -> new NotFound("PostHolding", held));
        LocalDate today = LocalDate.now(clock);
        last = what.from().isAfter(today) ? what.from() : today;
    }

    public void check() {
        asking = false;
        vacant = firm.endLeavesNoHead(seat.scope(), person, held, last.plusDays(1));
        asking = true;
    }

    public String end() {
        asking = false;
        endPost.end(seat.scope(), new EndOfPost(person, held, what.version(), last.plusDays(1), reason));
        return ZonePeoplePage.back("ended", person);
    }

    public boolean isAsking() {
        return asking;
    }

    public boolean isVacant() {
        return vacant;
    }

    public FirmPersonView getWho() {
        return who;
    }

    public PostHoldingView getWhat() {
        return what;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public UUID getHeld() {
        return held;
    }

    public void setHeld(UUID held) {
        this.held = held;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
