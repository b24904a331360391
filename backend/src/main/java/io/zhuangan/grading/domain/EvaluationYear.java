package io.zhuangan.grading.domain;

import java.time.LocalDate;

/**
 * 评定年度 (Measures Art. 9): one year back from 30 November, half-open. Year 2026 = 2025-12-01 until 2026-12-01. The
 * first day comes from the rule set.
 */
public record EvaluationYear(int year, LocalDate from, LocalDate until) {
    public EvaluationYear {
        if (!from.isBefore(until)) throw new IllegalArgumentException(from + " to " + until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The last day, as people write it. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }
}
