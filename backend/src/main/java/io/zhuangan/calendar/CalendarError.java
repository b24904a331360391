package io.zhuangan.calendar;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum CalendarError implements ErrorCode {
    /** args: year */
    CALENDAR_YEAR_MISSING,
    /** args: name of the file */
    CALENDAR_FILE_UNREADABLE,
    /** args: name of the file, most MiB of all parts unpacked */
    CALENDAR_FILE_UNPACKS_TOO_LARGE,
    /** args: line, what stands there */
    CALENDAR_LINE_WRONG,
    /** args: line, day, year */
    CALENDAR_DAY_OF_OTHER_YEAR,
    /** args: line, day */
    CALENDAR_DAY_TWICE,
    CALENDAR_SOURCE_MISSING,
    CALENDAR_NAME_MISSING
}
