package io.zhuangan.identity;

import io.zhuangan.tenancy.EndMembership;
import io.zhuangan.tenancy.MembershipView;
import io.zhuangan.tenancy.NewMembership;
import io.zhuangan.tenancy.Role;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The people of the own tenant: who holds which role, inviting somebody, a new one-time password, ending a role. */
@Named("peoplePage")
@ViewScoped
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CurrentSeat seat;

    @Inject
    TenantQueries tenants;

    @Inject
    InvitePerson invitePerson;

    @Inject
    EndMembership endMembership;

    private List<MembershipView> people = List.of();
    private InvitePerson.Invited invited;
    private UUID end;
    private MembershipView ending;
    private String username;
    private String fullName;
    private String phone;
    private Role role;
    private String reason;

    public void load() {
        people = tenants.memberships(seat.scope(), seat.scope().tenantKey());
        ending = end == null
                ? null
                : tenants.membership(seat.scope(), seat.scope().tenantKey(), end);
        if (role == null) role = getRoles().get(getRoles().size() - 1);
    }

    public void invite() {
        NewMembership order = new NewMembership(seat.scope().tenantKey(), role, null, username, fullName, phone, null);
        invited = invitePerson.invite(seat.scope(), order);
        username = null;
        fullName = null;
        phone = null;
        load();
    }

    public void renew(MembershipView of) {
        invited = invitePerson.renewPassword(seat.scope(), of);
    }

    public String endRole() {
        endMembership.end(seat.scope(), ending.key(), ending.version(), reason);
        return "/identity/people.xhtml?faces-redirect=true";
    }

    public List<Role> getRoles() {
        return Role.of(seat.scope().kind());
    }

    public List<MembershipView> getPeople() {
        return people;
    }

    /** What the last invitation brought; gone when the page is left. */
    public InvitePerson.Invited getInvited() {
        return invited;
    }

    public MembershipView getEnding() {
        return ending;
    }

    public UUID getEnd() {
        return end;
    }

    public void setEnd(UUID end) {
        this.end = end;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
