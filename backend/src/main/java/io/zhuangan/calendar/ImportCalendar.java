package io.zhuangan.calendar;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.calendar.domain.Calendars;
import io.zhuangan.calendar.domain.Workday;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notice for a year is out: takes its days from a file, whole or not at all, and says whether the year is settled
 * now. The same file twice changes nothing.
 */
@UseCase
@Permit(Right.KEEP_CALENDAR)
public class ImportCalendar {
    @Inject
    Calendars calendars;

    @Inject
    AuditLog audit;

    @Inject
    Event<CalendarChanged> changed;

    public CalendarChange importYear(AccessScope scope, CalendarImport order) {
        if (order.source() == null || order.source().isBlank()) {
            throw new RuleViolated(CalendarError.CALENDAR_SOURCE_MISSING);
        }
        List<CalendarLine> lines = CalendarFile.read(order.year(), order.fileName(), order.file());
        CalendarYear year = year(scope, order);
        List<Workday> stored = calendars.days(scope.cityId(), order.year());
        CalendarChange change = CalendarChange.between(stored, lines);
        boolean asBefore = change.lines().isEmpty()
                && year.provisional() == order.provisional()
                && year.source().equals(order.source());
        if (asBefore) return change;
        replace(scope, stored, change);
        year.settle(order.provisional(), order.source().strip(), order.sourceDate());
        calendars.touch(year);
        audit.record(scope, "IMPORT_CALENDAR", "CalendarYear", year.key(), null, change, order.source());
        changed.fire(new CalendarChanged(scope.cityId(), order.year()));
        return change;
    }

    private CalendarYear year(AccessScope scope, CalendarImport order) {
        CalendarYear year = calendars.year(scope.cityId(), order.year()).orElse(null);
        if (year != null) {
            year.expectVersion(order.version());
            return year;
        }
        if (order.version() != 0) throw new Stale("CalendarYear", order.year());
        year = new CalendarYear(scope.cityId(), order.year(), true, "", null);
        calendars.add(year);
        return year;
    }

    private void replace(AccessScope scope, List<Workday> stored, CalendarChange change) {
        Map<LocalDate, Workday> byDay = new HashMap<>();
        stored.forEach(w -> byDay.put(w.day(), w));
        for (CalendarChange.Line line : change.lines()) {
            switch (line.kind()) {
                case ADDED -> calendars.add(new Workday(scope.cityId(), line.day(), line.working(), line.name()));
                case CHANGED -> byDay.get(line.day()).change(line.working(), line.name());
                case REMOVED -> calendars.remove(byDay.get(line.day()));
            }
        }
    }
}
