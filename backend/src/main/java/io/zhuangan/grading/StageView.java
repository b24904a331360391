package io.zhuangan.grading;

import java.time.LocalDate;

/**
 * A stage of the year with its legal dates.
 *
 * @param opens first day, or null
 * @param closes last day, or null
 * @param workdays working days from receipt where no date is fixed, or null
 * @param state done, now or later
 */
public record StageView(
        String code, TwoNames name, LocalDate opens, LocalDate closes, Integer workdays, String state) {}
