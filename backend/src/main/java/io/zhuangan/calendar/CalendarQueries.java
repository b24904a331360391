package io.zhuangan.calendar;

import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.calendar.domain.Calendars;
import io.zhuangan.calendar.domain.Workday;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar of the caller's city. */
@Reads
@OpenToAll(because = "working days are public knowledge; the city is the caller's own")
public class CalendarQueries {
    @Inject
    Calendars calendars;

    @Inject
    Deadlines deadlines;

    /** Years that are known, oldest first. */
    public List<Integer> years(AccessScope scope) {
        return calendars.years(scope.cityId()).stream().map(CalendarYear::year).toList();
    }

    public CalendarView year(AccessScope scope, int year) {
        CalendarYear known = calendars.year(scope.cityId(), year).orElseThrow(() -> new NotFound("CalendarYear", year));
        LegalCalendar calendar = calendars.of(scope.cityId());
        Map<LocalDate, Workday> special = calendars.days(scope.cityId(), year).stream()
                .collect(Collectors.toMap(Workday::day, Function.identity()));
        List<CalendarView.Month> months = new ArrayList<>();
        for (int m = 1; m <= 12; m++) months.add(month(YearMonth.of(year, m), calendar, special));
        return new CalendarView(
                known.key(),
                year,
                known.provisional(),
                known.source(),
                known.sourceDate(),
                calendar.workdaysOf(year),
                List.copyOf(months),
                known.version());
    }

    /** A file against what is stored: the days that would change. Nothing is written. */
    @Permit(Right.KEEP_CALENDAR)
    public CalendarChange preview(AccessScope scope, int year, String fileName, byte[] file) {
        List<CalendarLine> lines = CalendarFile.read(year, fileName, file);
        return CalendarChange.between(calendars.days(scope.cityId(), year), lines);
    }

    /** What a span would give today; lets an officer try the calendar. */
    public Deadline tryOut(AccessScope scope, LocalDate received, int workdays) {
        return deadlines.afterReceipt(scope, received, workdays, null);
    }

    private static CalendarView.Month month(YearMonth month, LegalCalendar calendar, Map<LocalDate, Workday> special) {
        List<CalendarView.Day> days = new ArrayList<>();
        int worked = 0;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            Workday differs = special.get(day);
            boolean working = calendar.isWorkday(day);
            if (working) worked++;
            days.add(new CalendarView.Day(day, working, differs != null, differs == null ? null : differs.name()));
        }
        int blanks = month.atDay(1).getDayOfWeek().getValue() - 1;
        return new CalendarView.Month(month.getMonthValue(), worked, blanks, List.copyOf(days));
    }
}
