package io.zhuangan.tenancy;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Person;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The first operator of a fresh platform, named by whoever started it. Does nothing once there is an operator. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class BootstrapOperator {
    @Inject
    Tenants tenants;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param subject account to make the operator; null makes the operator's tenant only */
    public void bootstrap(AccessScope scope, String subject) {
        Tenant operator = tenants.byCode(TenantKind.OPERATOR, "platform").orElse(null);
        if (operator == null) {
            operator = Tenant.operator(Time.now(clock));
            tenants.add(operator);
        }
        LocalDate today = LocalDate.now(clock);
        if (subject == null || subject.isBlank() || people.operators(today) > 0) return;
        Person person = people.bySubject(subject).orElse(null);
        if (person == null) {
            person = new Person(null, "平台管理员", null, null, Time.now(clock));
            person.link(subject);
            people.add(person);
        }
        Membership membership = new Membership(operator.id(), person.id(), Role.OPERATOR, today);
        people.add(membership);
        audit.record(
                AccessScope.platformFor(operator.id(), operator.key(), TenantKind.OPERATOR, 0),
                "BOOTSTRAP_OPERATOR",
                "Membership",
                membership.key(),
                null,
                Views.of(membership, operator, person),
                null);
    }
}
