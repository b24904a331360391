package io.zhuangan.training;

import java.time.LocalDate;

/**
 * How often a session is held again.
 *
 * @param step every so many weeks or months
 * @param until last day on which one may be planned, or null; one of the two is needed
 * @param count how many more are held, or null
 */
public record RepeatRule(Every every, int step, LocalDate until, Integer count, FreeDays freeDays) {
    /** The unit of {@code step}. */
    public enum Every {
        /** The same day of the week. */
        WEEKS,
        /** The same day of the same week of the month, e.g. each second Tuesday; a fifth one becomes the last. */
        MONTHS
    }
}
