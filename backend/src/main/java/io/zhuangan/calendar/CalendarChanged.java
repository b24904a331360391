package io.zhuangan.calendar;

/**
 * Working days of a year were changed. Rooms that keep counted deadlines observe it in the same transaction and count
 * them again.
 */
public record CalendarChanged(long cityId, int year) {}
