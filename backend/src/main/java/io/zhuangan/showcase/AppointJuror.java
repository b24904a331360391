package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.Juries;
import io.zhuangan.showcase.domain.Nominations;
import io.zhuangan.tenancy.Holders;
import io.zhuangan.tenancy.PersonView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes somebody of a bureau or an association into a call's jury. The same person again changes nothing. */
@UseCase
@Permit(Right.RUN_CASE_CALL)
public class AppointJuror {
    @Inject
    Nominations nominations;

    @Inject
    Juries juries;

    @Inject
    TenantQueries tenants;

    @Inject
    Holders holders;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param seat key of the body
     * @param person key of the person, who may judge for that body
     */
    public record Appointment(UUID call, UUID seat, UUID person) {}

    public void appoint(AccessScope scope, Appointment a) {
        long call = nominations.callId(scope, a.call());
        TenantView seat = tenants.within(scope, a.seat());
        PersonView person = holders.people(seat.id(), Right.JUDGE_CASES, LocalDate.now(clock)).stream()
                .filter(p -> p.key().equals(a.person()))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(ShowcaseError.JUROR_UNKNOWN));
        juries.appoint(scope, call, seat.id(), seat.name(), person.id(), person.fullName(), Time.now(clock));
        String title = nominations.call(scope, a.call()).map(CallView::title).orElse("");
        notifier.tell(
                scope,
                person.id(),
                "editorial.APPOINTED",
                List.of(title),
                seat.kind() == TenantKind.ASSOCIATION
                        ? "/association/cases/index.xhtml"
                        : "/regulator/showcase/nominations.xhtml");
        audit.record(scope, "APPOINT_JUROR", "CaseCall", a.call(), null, person.fullName() + ", " + seat.name(), null);
    }
}
