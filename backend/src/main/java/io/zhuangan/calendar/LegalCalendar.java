package io.zhuangan.calendar;

import io.zhuangan.shared.RuleViolated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which days are worked. Monday to Friday, except what a year's notice says: in 2026 Saturday 14 February is worked
 * and Monday 16 February is not. Knows only the years it was given; asking for another one is refused, because a
 * guessed working day moves a legal deadline. Immutable.
 */
public final class LegalCalendar {
    private final Map<Integer, Year> years = new TreeMap<>();

    /**
     * A year as far as it is known.
     *
     * @param provisional the notice is not out: holidays by statute only, no make-up days
     * @param special days that differ from the rule; true = worked
     */
    public record Year(int year, boolean provisional, Map<LocalDate, Boolean> special) {
        public Year {
            special = Map.copyOf(special);
        }
    }

    public LegalCalendar(List<Year> known) {
        known.forEach(year -> years.put(year.year(), year));
    }

    public boolean isWorkday(LocalDate day) {
        Boolean special = year(day.getYear()).special().get(day);
        return special != null ? special : isWeekday(day);
    }

    /**
     * The day on which the n-th working day after {@code from} ends; {@code from} itself never counts, whether worked
     * or not. Seven working days from 2026-02-12 end on Saturday 2026-02-28.
     */
    public LocalDate plusWorkdays(LocalDate from, int workdays) {
        if (workdays < 1) throw new IllegalArgumentException("a span has at least one working day");
        LocalDate day = from;
        for (int left = workdays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) left--;
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workdaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -workdaysBetween(to, from);
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (isWorkday(day)) count++;
        return count;
    }

    /** Whether any year touched by these days is provisional. */
    public boolean provisional(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++)
            if (year(year).provisional()) return true;
        return false;
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** Working days of a whole year; 248 in 2026. */
    public int workdaysOf(int year) {
        int count = 0;
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (isWorkday(day)) count++;
        }
        return count;
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Year year(int year) {
        Year known = years.get(year);
        if (known == null) throw new RuleViolated(CalendarError.CALENDAR_YEAR_MISSING, String.valueOf(year));
        return known;
    }
}
