package io.zhuangan.grading;

import java.time.LocalDate;

/**
 * Something a firm assumes for a projection (级别试算).
 *
 * @param event code from the rule set
 * @param on a day of the year
 * @param count how many, or the numerator of a rate; null = 1 where the event needs no number
 * @param base denominator of a rate, or null
 * @param done for what is owed by a day: done, but late; otherwise not done at all
 */
public record AssumedFact(String event, LocalDate on, Integer count, Integer base, boolean done) {}
