package io.zhuangan.calendar;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.calendar.domain.Calendars;
import io.zhuangan.calendar.domain.Workday;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sets one day to worked or free. A day that is what Monday to Friday says anyway stops being special. */
@UseCase
@Permit(Right.KEEP_CALENDAR)
public class EditWorkday {
    @Inject
    Calendars calendars;

    @Inject
    AuditLog audit;

    @Inject
    Event<CalendarChanged> changed;

    public void edit(AccessScope scope, CalendarLine wanted, long version, String reason) {
        int number = wanted.day().getYear();
        CalendarYear year = calendars
                .year(scope.cityId(), number)
                .orElseThrow(() -> new RuleViolated(CalendarError.CALENDAR_YEAR_MISSING, String.valueOf(number)));
        year.expectVersion(version);
        boolean asUsual = wanted.working() == LegalCalendar.isWeekday(wanted.day());
        boolean unnamed = wanted.name() == null || wanted.name().isBlank();
        if (unnamed && !asUsual) throw new RuleViolated(CalendarError.CALENDAR_NAME_MISSING);
        Optional<Workday> stored = calendars.days(scope.cityId(), number).stream()
                .filter(w -> w.day().equals(wanted.day()))
                .findFirst();
        CalendarLine before = stored.map(EditWorkday::line).orElse(null);
        if (asUsual) stored.ifPresent(calendars::remove);
        else
            stored.ifPresentOrElse(
                    w -> w.change(wanted.working(), wanted.name().strip()),
                    () -> calendars.add(new Workday(
                            scope.cityId(),
                            wanted.day(),
                            wanted.working(),
                            wanted.name().strip())));
        CalendarLine after = asUsual ? null : wanted;
        if (after == null ? before == null : after.equals(before)) return;
        calendars.touch(year);
        audit.record(scope, "EDIT_WORKDAY", "Workday", wanted.day(), before, after, reason);
        changed.fire(new CalendarChanged(scope.cityId(), number));
    }

    static CalendarLine line(Workday w) {
        return new CalendarLine(w.day(), w.working(), w.name());
    }
}
