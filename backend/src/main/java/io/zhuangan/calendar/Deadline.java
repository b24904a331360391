package io.zhuangan.calendar;

import java.time.LocalDate;

/**
 * A day by which something must be done.
 *
 * @param due last day
 * @param left working days left after today; 0 = due today, negative = late by so many
 * @param provisional counted through a year whose working days are not settled; may still move
 * @param fixed written in the law as a date, so days off do not move it
 * @param basis key of the text that names the statute, e.g. {@code measures.10.review}
 */
public record Deadline(LocalDate due, int left, boolean provisional, boolean fixed, String basis) {
    public boolean late() {
        return left < 0;
    }
}
