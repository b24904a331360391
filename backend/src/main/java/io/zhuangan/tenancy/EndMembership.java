package io.zhuangan.tenancy;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Person;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a role away from today on; the row stays as history. Works at once: scopes are built on each request. */
@UseCase
@Permit({Right.OPERATE_PLATFORM, Right.MANAGE_PEOPLE})
public class EndMembership {
    @Inject
    Tenants tenants;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    SeatNews news;

    @Inject
    Clock clock;

    public MembershipView end(AccessScope scope, UUID key, long version, String reason) {
        Membership membership = people.membership(key).orElseThrow(() -> new NotFound("Membership", key));
        Tenant tenant = tenants.byId(membership.tenantId())
                .filter(t -> scope.may(Right.OPERATE_PLATFORM) || t.id() == scope.tenantId())
                .orElseThrow(() -> new NotFound("Membership", key));
        Person person = people.byId(membership.personId()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (!membership.validOn(today)) return Views.of(membership, tenant, person);
        membership.expectVersion(version);
        if (membership.role() == Role.OPERATOR && people.operators(today) < 2) {
            throw new RuleViolated(TenancyError.LAST_OPERATOR);
        }
        MembershipView before = Views.of(membership, tenant, person);
        membership.end(today);
        news.seat(tenant, person);
        MembershipView after = Views.of(membership, tenant, person);
        audit.record(scope, "END_MEMBERSHIP", "Membership", key, before, after, reason);
        return after;
    }
}
