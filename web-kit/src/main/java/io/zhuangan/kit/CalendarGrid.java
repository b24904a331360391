package io.zhuangan.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Days of a span as whole weeks, Monday first, each with what lies on it. */
public final class CalendarGrid {
    private CalendarGrid() {}

    /**
     * A day that differs from Monday to Friday.
     *
     * @param provisional the year's notice is not out yet
     */
    public record Special(boolean working, String name, boolean provisional) {}

    /**
     * A day of the grid.
     *
     * @param outside before or after the span: shown for the week to be whole, without entries
     * @param free not worked
     * @param special null for an ordinary day
     */
    public record Day<T>(
            LocalDate day, boolean outside, boolean free, boolean today, Special special, List<T> entries) {}

    /**
     * @param from first day of the span
     * @param until first day after it
     * @param first first day of an entry
     * @param last last day of an entry
     */
    public static <T> List<List<Day<T>>> weeks(
            LocalDate from,
            LocalDate until,
            LocalDate today,
            Map<LocalDate, Special> specials,
            List<T> entries,
            Function<T, LocalDate> first,
            Function<T, LocalDate> last) {
        List<List<Day<T>>> weeks = new ArrayList<>();
        LocalDate day = from.with(DayOfWeek.MONDAY);
        while (day.isBefore(until)) {
            List<Day<T>> week = new ArrayList<>();
            for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
                LocalDate at = day;
                boolean outside = at.isBefore(from) || !at.isBefore(until);
                Special special = specials.get(at);
                boolean weekend = at.getDayOfWeek().getValue() > 5;
                week.add(new Day<>(
                        at,
                        outside,
                        special == null ? weekend : !special.working(),
                        at.equals(today),
                        special,
                        outside
                                ? List.of()
                                : entries.stream()
                                        .filter(e -> !at.isBefore(first.apply(e)) && !at.isAfter(last.apply(e)))
                                        .toList()));
            }
            weeks.add(week);
        }
        return weeks;
    }

    /** The seven days of a week, for the head of the grid. */
    public static List<LocalDate> weekdays(LocalDate any) {
        LocalDate monday = any.with(DayOfWeek.MONDAY);
        return monday.datesUntil(monday.plusDays(7)).toList();
    }
}
