package io.zhuangan.showcase;

import java.time.LocalDate;

/**
 * A day that differs from Monday to Friday: a legal holiday, or a weekend day that is worked.
 *
 * @param provisional the year's notice is not out yet
 */
public record PublicDay(LocalDate day, boolean working, String name, boolean provisional) {}
