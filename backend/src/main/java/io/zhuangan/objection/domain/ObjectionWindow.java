package io.zhuangan.objection.domain;

import io.zhuangan.calendar.LegalCalendar;
import java.time.LocalDate;

/**
 * The time in which a firm may object to a grade: so many working days after the day of the notice, which does not
 * count. Told on 20 January 2027 with ten working days: until 3 February 2027.
 *
 * @param last last day, or null while the calendar of {@code missingYear} is not known
 * @param missingYear year without a calendar that the count runs into, or null
 */
public record ObjectionWindow(LocalDate last, Integer missingYear) {
    /** Spans are weeks; this only ends a search in a broken calendar. */
    private static final int FARTHEST_DAYS = 400;

    public static ObjectionWindow of(LegalCalendar calendar, LocalDate told, int workdays) {
        LocalDate day = told;
        for (int left = workdays; left > 0; ) {
            day = day.plusDays(1);
            if (!calendar.knows(day.getYear())) return new ObjectionWindow(null, day.getYear());
            if (calendar.isWorkday(day)) left--;
        }
        return new ObjectionWindow(day, null);
    }

    public boolean openOn(LocalDate today) {
        return last != null && !today.isAfter(last);
    }

    public boolean overOn(LocalDate today) {
        return last != null && today.isAfter(last);
    }

    /**
     * The newest day of notice whose window is over.
     *
     * @param told null when it cannot be said
     * @param missingYear the year whose calendar is missing, or null
     */
    public record Over(LocalDate told, Integer missingYear) {}

    /**
     * Which grades nobody can object to any more: all that were told on that day or before. A window that runs into a
     * year to come is not over, whether that year's calendar is known or not.
     */
    public static Over over(LegalCalendar calendar, LocalDate today, int workdays) {
        for (int back = 1; back <= FARTHEST_DAYS; back++) {
            LocalDate told = today.minusDays(back);
            ObjectionWindow window = of(calendar, told, workdays);
            if (window.overOn(today)) return new Over(told, null);
            if (window.missingYear() != null && window.missingYear() <= today.getYear()) {
                return new Over(null, window.missingYear());
            }
        }
        return new Over(null, null);
    }
}
