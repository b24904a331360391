package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.JoinableView;
import io.zhuangan.membership.LeaveAssociation;
import io.zhuangan.membership.OwnMembershipQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The firm leaves an association, having read what that means. */
@Named("membershipLeave")
@ViewScoped
public class LeavePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    LeaveAssociation leaveAssociation;

    private UUID association;
    private JoinableView shown;
    private String words;

    public void load() {
        shown = own.joined(seat.scope(), association);
    }

    public String leave() {
        leaveAssociation.leave(seat.scope(), association, words);
        return "/zone/memberships.xhtml?faces-redirect=true&done=left";
    }

    public UUID getAssociation() {
        return association;
    }

    public void setAssociation(UUID association) {
        this.association = association;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public JoinableView getShown() {
        return shown;
    }
}
