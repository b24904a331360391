package io.zhuangan.calendar;

import java.time.LocalDate;

/**
 * Order to replace the special days of a year by a file.
 *
 * @param provisional the notice is still not out
 * @param version of the year as the caller saw it; 0 for a year that is new
 */
public record CalendarImport(
        int year,
        String fileName,
        byte[] file,
        boolean provisional,
        String source,
        LocalDate sourceDate,
        long version) {}
