package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.JoinableView;
import io.zhuangan.membership.LeaveAssociation;
import io.zhuangan.membership.OwnMembershipQueries;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
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
        if (!seat.scope().may(Right.APPLY_MEMBERSHIP)) throw new Denied("LeaveAssociation");
        shown = found();
        if (!shown.belongs()) throw new NotFound("AssociationMember", association);
    }

    private JoinableView found() {
        return own.associations(seat.scope()).stream()
                .filter(a -> a.key().equals(association))
                .findFirst()
                .orElseThrow(() -> new NotFound("Association", association));
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
