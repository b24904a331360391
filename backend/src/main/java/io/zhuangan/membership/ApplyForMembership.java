package io.zhuangan.membership;

import io.zhuangan.enterprise.MembershipDoor;
import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.util.UUID;

/** A firm applies to an association of its city; one open application for each. */
@UseCase
@Permit(Right.APPLY_MEMBERSHIP)
public class ApplyForMembership {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    MembershipDoor members;

    public UUID apply(AccessScope scope, MembershipOrder order) {
        MembershipDesk.expectFirm(scope);
        TenantView association = desk.association(scope, order.association());
        if (members.line(scope, association.id(), scope.tenantId())
                .filter(line -> line.leftOn() == null || line.leftOn().isAfter(desk.today()))
                .isPresent()) {
            throw new RuleViolated(MembershipError.MEMBER_ALREADY);
        }
        if (memberships.applied(scope, association.id())) throw new RuleViolated(MembershipError.APPLIED_ALREADY);
        MembershipApplication application = new MembershipApplication(
                MembershipDesk.side(association),
                new MembershipApplication.Side(scope.tenantId(), scope.tenantKey(), scope.tenantName()),
                order,
                scope.personName(),
                desk.now());
        memberships.add(application);
        desk.took(scope, application, MembershipEvent.APPLIED, null);
        return application.key();
    }
}
