package io.zhuangan.regulator.tenancy;

import io.zhuangan.identity.InvitePerson;
import io.zhuangan.regulator.Seat;
import io.zhuangan.tenancy.EndMembership;
import io.zhuangan.tenancy.MembershipView;
import io.zhuangan.tenancy.NewMembership;
import io.zhuangan.tenancy.Role;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One tenant with its people: give a role, end one. */
@Named
@ViewScoped
public class OperatorTenantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    TenantQueries tenants;

    @Inject
    InvitePerson invitePerson;

    @Inject
    EndMembership endMembership;

    private UUID key;
    private UUID end;
    private TenantView tenant;
    private List<MembershipView> people = List.of();
    private MembershipView ending;
    private InvitePerson.Invited invited;
    private String username;
    private String fullName;
    private Role role;
    private String reason;

    public void load() {
        tenant = tenants.get(seat.scope(), key);
        people = tenants.memberships(seat.scope(), key);
        ending = end == null ? null : tenants.membership(seat.scope(), key, end);
        if (role == null) role = getRoles().get(0);
    }

    public void grant() {
        invited = invitePerson.invite(seat.scope(), new NewMembership(key, role, null, username, fullName, null, null));
        username = null;
        fullName = null;
        load();
    }

    public void renew(MembershipView of) {
        invited = invitePerson.renewPassword(seat.scope(), of);
    }

    /** What the last invitation brought; gone when the page is left. */
    public InvitePerson.Invited getInvited() {
        return invited;
    }

    public String endRole() {
        endMembership.end(seat.scope(), ending.key(), ending.version(), reason);
        return here();
    }

    private String here() {
        return "/operator/tenant.xhtml?faces-redirect=true&key=" + key;
    }

    public List<Role> getRoles() {
        return tenant == null ? List.of() : Role.of(tenant.kind());
    }

    public TenantView getTenant() {
        return tenant;
    }

    public List<MembershipView> getPeople() {
        return people;
    }

    public MembershipView getEnding() {
        return ending;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
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
