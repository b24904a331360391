package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.ApplyForMembership;
import io.zhuangan.membership.JoinableView;
import io.zhuangan.membership.MembershipOrder;
import io.zhuangan.membership.OwnMembershipQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The firm applies to an association, having read who may join. */
@Named("membershipApply")
@ViewScoped
public class ApplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    ApplyForMembership applyForMembership;

    private UUID association;
    private JoinableView shown;
    private String contact;
    private String phone;
    private String why;
    private boolean pledged;

    public void load() {
        shown = own.joinable(seat.scope(), association);
    }

    public String send() {
        UUID key =
                applyForMembership.apply(seat.scope(), new MembershipOrder(association, contact, phone, why, pledged));
        return "/zone/membership-application.xhtml?faces-redirect=true&application=" + key + "&done=applied";
    }

    public UUID getAssociation() {
        return association;
    }

    public void setAssociation(UUID association) {
        this.association = association;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isPledged() {
        return pledged;
    }

    public void setPledged(boolean pledged) {
        this.pledged = pledged;
    }

    public JoinableView getShown() {
        return shown;
    }
}
