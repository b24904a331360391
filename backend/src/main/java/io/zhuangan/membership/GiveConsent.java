package io.zhuangan.membership;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.grading.GradesShown;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The firm lets an association it belongs to see one thing, for a purpose and over a span of days. */
@UseCase
@Permit(Right.APPLY_MEMBERSHIP)
public class GiveConsent {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    EnterpriseDirectory firms;

    @Inject
    GradesShown grades;

    @Inject
    AuditLog audit;

    public UUID give(AccessScope scope, ConsentOrder order) {
        MembershipDesk.expectFirm(scope);
        TenantView association = desk.association(scope, order.association());
        desk.membership(scope, association);
        String person = null;
        if (order.kind() == ConsentKind.CONTACT && order.person() != null) {
            person = firms.person(scope, scope.tenantId(), order.person())
                    .orElseThrow(() -> new NotFound("FirmPerson", order.person()))
                    .name();
        }
        MembershipConsent consent = new MembershipConsent(
                scope.tenantId(),
                MembershipDesk.side(association),
                order,
                person,
                desk.longestDays(scope, association.id()),
                desk.today(),
                scope.personName(),
                desk.now());
        if (order.kind() == ConsentKind.GRADE && !grades.ownYears(scope).contains(order.year())) {
            throw new RuleViolated(MembershipError.NO_GRADE_OF_YEAR, order.year());
        }
        memberships.consents(scope).stream()
                .filter(c -> c.counterpartId() == association.id()
                        && c.seen().equals(consent.seen())
                        && !c.over(desk.today()))
                .findFirst()
                .ifPresent(c -> {
                    throw new RuleViolated(MembershipError.CONSENT_THERE, c.until());
                });
        memberships.add(consent);
        audit.record(
                scope,
                "GIVE_CONSENT",
                MembershipDesk.CONSENT,
                consent.key(),
                null,
                Map.of("to", association.name(), "kind", consent.kind(), "until", consent.until()),
                consent.purpose());
        return consent.key();
    }
}
