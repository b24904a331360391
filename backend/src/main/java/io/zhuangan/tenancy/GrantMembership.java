package io.zhuangan.tenancy;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
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

/** Gives somebody a role for a tenant, from today. The same again changes nothing. */
@UseCase
@Permit({Right.OPERATE_PLATFORM, Right.MANAGE_PEOPLE})
public class GrantMembership {
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

    public MembershipView grant(AccessScope scope, NewMembership order) {
        Tenant tenant = Guard.managed(scope, tenants, order.tenant());
        if (order.role() == null || order.role().kind() != tenant.kind()) {
            throw new RuleViolated(TenancyError.ROLE_NOT_FOR_TENANT, String.valueOf(order.role()), tenant.kind());
        }
        Person person = person(scope, order);
        LocalDate today = LocalDate.now(clock);
        Membership latest =
                people.latest(tenant.id(), person.id(), order.role()).orElse(null);
        if (latest != null && latest.validOn(today)) return Views.of(latest, tenant, person);
        Membership given = latest;
        if (latest != null && latest.validFrom().equals(today)) {
            latest.resume();
        } else {
            given = new Membership(tenant.id(), person.id(), order.role(), today);
            people.add(given);
        }
        news.seat(tenant, person);
        MembershipView view = Views.of(given, tenant, person);
        audit.record(scope, "GRANT_MEMBERSHIP", "Membership", given.key(), null, view, null);
        return view;
    }

    private Person person(AccessScope scope, NewMembership order) {
        String subject = blankToNull(order.subject());
        String username = blankToNull(order.username());
        if (subject == null && username == null) throw new RuleViolated(TenancyError.PERSON_NEEDS_ACCOUNT);
        Person bySubject = subject == null ? null : people.bySubject(subject).orElse(null);
        Person byName = username == null ? null : people.byUsername(username).orElse(null);
        if (bySubject != null && byName != null && !bySubject.equals(byName)) {
            throw new RuleViolated(TenancyError.ACCOUNT_BELONGS_TO_OTHER, username);
        }
        Person person = bySubject != null ? bySubject : byName;
        if (person == null) {
            if (blankToNull(order.fullName()) == null) throw new RuleViolated(TenancyError.PERSON_NEEDS_NAME);
            person = new Person(username, order.fullName(), order.phone(), order.email(), Time.now(clock));
            people.add(person);
        } else if (scope.may(Right.OPERATE_PLATFORM)) {
            // somebody else's admin may give a seat to a known person, but not rewrite who that person is
            person.describe(order.fullName(), order.phone(), order.email());
        }
        boolean waiting = person.subject() == null;
        boolean free = (subject == null || scope.may(Right.OPERATE_PLATFORM) && person.link(subject))
                && (username == null || person.nameAccount(username));
        if (!free) throw new RuleViolated(TenancyError.ACCOUNT_BELONGS_TO_OTHER, String.valueOf(username));
        if (waiting && person.subject() != null) news.linked(person);
        return person;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
