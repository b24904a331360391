package io.zhuangan.calendar;

import java.time.LocalDate;

/** One special day as a file or a form names it. */
public record CalendarLine(LocalDate day, boolean working, String name) {}
