package io.zhuangan.calendar.domain;

import io.zhuangan.calendar.LegalCalendar;
import java.util.List;
import java.util.Optional;

/**
 * Calendars by city. Working days are public knowledge: reads take the city instead of a scope, writes come from use
 * cases that ask for the right and use the caller's own city.
 */
public interface Calendars {
    /** Everything known of a city, ready to count with. */
    LegalCalendar of(long cityId);

    List<CalendarYear> years(long cityId);

    Optional<CalendarYear> year(long cityId, int year);

    /** The special days of a year in order. */
    List<Workday> days(long cityId, int year);

    void add(CalendarYear year);

    void add(Workday day);

    void remove(Workday day);

    /** Takes a new version of the year although only one of its days changed. */
    void touch(CalendarYear year);
}
