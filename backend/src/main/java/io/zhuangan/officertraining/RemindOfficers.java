package io.zhuangan.officertraining;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.officertraining.domain.OfficerReminder;
import io.zhuangan.officertraining.domain.OfficerTrainings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the officers of a unit who are below the plan's hours, in their inbox. An officer is told at most once in a
 * calendar month, so a second click, or another lead's, sends nothing more.
 */
@UseCase
@Permit(Right.CONFIRM_OFFICER_TRAINING)
public class RemindOfficers {
    private static final String PAGE = "/regulator/officertraining/own.xhtml?year=";

    @Inject
    OfficerTrainings trainings;

    @Inject
    OfficerYears years;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many were told now */
    public int remind(AccessScope scope, UUID unit, int year) {
        HoursRule rule = years.rule(scope);
        LocalDate today = LocalDate.now(clock);
        List<OfficerYears.Member> officers = years.members(scope, year).stream()
                .filter(m -> m.unit().key().equals(unit))
                .toList();
        if (years.units(scope).stream().noneMatch(u -> u.key().equals(unit))) throw new NotFound("Tenant", unit);
        int told = 0;
        for (OfficerYears.Member m : officers) {
            boolean reached = m.year().missing(rule.hours()).signum() == 0;
            if (reached || m.reminded() != null && m.reminded().inMonthOf(today)) continue;
            trainings.add(new OfficerReminder(
                    m.unit().id(), m.person().id(), year, today, m.year().counted(), scope, Time.now(clock)));
            notifier.tell(
                    scope,
                    m.person().id(),
                    "officertraining.REMINDER",
                    List.of(year, m.year().counted(), rule.hours(), m.year().missing(rule.hours())),
                    PAGE + year);
            told++;
        }
        audit.record(scope, "REMIND_OFFICERS", "Tenant", unit, null, Map.of("year", year, "told", told), null);
        return told;
    }
}
