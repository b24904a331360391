package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.AnswerAssociation;
import io.zhuangan.membership.ApplicationView;
import io.zhuangan.membership.OwnMembershipQueries;
import io.zhuangan.membership.WithdrawApplication;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** One application of the own firm: its story, the association's question, taking it back. */
@Named("ownApplication")
@ViewScoped
public class OwnApplicationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    AnswerAssociation answerAssociation;

    @Inject
    WithdrawApplication withdrawApplication;

    private UUID key;
    private String done;
    private ApplicationView shown;
    private String answer;

    private static final Set<String> DONE = Set.of("applied", "answered", "withdrawn");

    public void load() {
        shown = own.application(seat.scope(), key);
    }

    public String reply() {
        answerAssociation.answer(seat.scope(), key, shown.version(), answer);
        return here("answered");
    }

    public String withdraw() {
        withdrawApplication.withdraw(seat.scope(), key, shown.version());
        return here("withdrawn");
    }

    private String here(String what) {
        return "/zone/membership-application.xhtml?faces-redirect=true&application=" + key + "&done=" + what;
    }

    public boolean isMayAct() {
        return seat.scope().may(Right.APPLY_MEMBERSHIP) && shown.state().open();
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

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public ApplicationView getShown() {
        return shown;
    }
}
