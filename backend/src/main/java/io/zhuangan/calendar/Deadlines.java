package io.zhuangan.calendar;

import io.zhuangan.calendar.domain.Calendars;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The one place where days are counted. For use inside the use cases and queries of all rooms; reads the calendar of
 * the caller's city.
 */
@ApplicationScoped
public class Deadlines {
    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** So many working days after receipt; the day of receipt does not count (办法 Art. 10: 收到后七个工作日). */
    public Deadline afterReceipt(AccessScope scope, LocalDate received, int workdays, String basis) {
        LegalCalendar calendar = calendar(scope);
        LocalDate due = calendar.plusWorkdays(received, workdays);
        return new Deadline(due, left(calendar, due), calendar.provisional(received, due), false, basis);
    }

    /** A date that stands in the law, such as 15 December for the self-evaluation. It does not move. */
    public Deadline fixed(AccessScope scope, LocalDate due, String basis) {
        LegalCalendar calendar = calendar(scope);
        LocalDate today = LocalDate.now(clock);
        boolean early = due.isBefore(today);
        return new Deadline(
                due, left(calendar, due), calendar.provisional(early ? due : today, early ? today : due), true, basis);
    }

    /** Working days left until a day that was counted earlier; negative when late. */
    public int left(AccessScope scope, LocalDate due) {
        return left(calendar(scope), due);
    }

    /** The calendar of the caller's city, for rules that take it as an argument. */
    public LegalCalendar calendar(AccessScope scope) {
        return calendars.of(scope.cityId());
    }

    /** The same by a calendar that was read before. Late by at least one day even when no working day has passed since. */
    public int left(LegalCalendar calendar, LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        int left = calendar.workdaysBetween(today, due);
        if (due.isBefore(today)) return Math.min(left, -1);
        return due.isAfter(today) ? Math.max(left, 1) : left;
    }
}
