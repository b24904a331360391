package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.ApplicationView;
import io.zhuangan.membership.ConsentView;
import io.zhuangan.membership.JoinableView;
import io.zhuangan.membership.MembershipView;
import io.zhuangan.membership.OwnMembershipQueries;
import io.zhuangan.shared.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Where the firm belongs, what it applied for, what it lets associations see and who looked. */
@Named("ownMemberships")
@RequestScoped
public class OwnMembershipsPage {
    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    private String done;
    private List<MembershipView> memberships = List.of();
    private List<JoinableView> joinable = List.of();
    private List<ApplicationView> applications = List.of();
    private List<ConsentView> consents = List.of();

    private static final Set<String> DONE = Set.of("applied", "left", "given");

    public void load() {
        memberships = own.memberships(seat.scope());
        joinable = own.associations(seat.scope()).stream()
                .filter(a -> !a.belongs() && !a.applied())
                .toList();
        applications = own.applications(seat.scope());
        consents = own.consents(seat.scope());
    }

    public boolean isMayApply() {
        return seat.scope().may(Right.APPLY_MEMBERSHIP);
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public List<MembershipView> getMemberships() {
        return memberships;
    }

    public List<JoinableView> getJoinable() {
        return joinable;
    }

    public List<ApplicationView> getApplications() {
        return applications;
    }

    public List<ConsentView> getConsents() {
        return consents;
    }
}
