package io.zhuangan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A year of the calendar for a screen.
 *
 * @param workdays how many days of the year are worked
 * @param months January to December, each with its days
 */
public record CalendarView(
        UUID key,
        int year,
        boolean provisional,
        String source,
        LocalDate sourceDate,
        int workdays,
        List<Month> months,
        long version) {

    /** @param blanks days of the week before the first, Monday first: 0 to 6 */
    public record Month(int month, int workdays, int blanks, List<Day> days) {}

    /**
     * @param special differs from Monday to Friday
     * @param name holiday it belongs to, or null
     */
    public record Day(LocalDate day, boolean working, boolean special, String name) {}
}
