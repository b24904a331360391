package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.ApplicationView;
import io.zhuangan.membership.AskApplicant;
import io.zhuangan.membership.DecideApplication;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.membership.MembershipDecision;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One application before the association: asked for more, accepted or refused. */
@Named("applicationOne")
@ViewScoped
public class ApplicationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    @Inject
    AskApplicant askApplicant;

    @Inject
    DecideApplication decideApplication;

    private UUID key;
    private String done;
    private ApplicationView shown;
    private String question;
    private String number;
    private LocalDate from;
    private String note;
    private String reason;

    private static final Set<String> DONE = Set.of("asked", "accepted", "refused");

    public void load() {
        shown = members.application(seat.scope(), key);
        from = members.today(seat.scope());
    }

    public String ask() {
        askApplicant.ask(seat.scope(), key, shown.version(), question);
        return here("asked");
    }

    public String accept() {
        decideApplication.decide(seat.scope(), key, shown.version(), new MembershipDecision(true, number, from, note));
        return here("accepted");
    }

    public String refuse() {
        decideApplication.decide(seat.scope(), key, shown.version(), new MembershipDecision(false, null, null, reason));
        return here("refused");
    }

    private String here(String what) {
        return "/members/application.xhtml?faces-redirect=true&application=" + key + "&done=" + what;
    }

    public boolean isMayDecide() {
        return seat.scope().may(Right.DECIDE_MEMBERSHIP) && shown.state().open();
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ApplicationView getShown() {
        return shown;
    }
}
