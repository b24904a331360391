package io.zhuangan.grading.domain;

import java.time.LocalDate;
import java.util.function.IntPredicate;

/**
 * 评定信息并入下一评定年度 (Measures Art. 9): what happened in a year a firm sat out counts in its next year. Licensed on
 * 2026-07-01, complaint in September: counts for 2027. Every event counts in exactly one year.
 */
public final class RollOver {
    /** A firm out for longer than this is no producer any more; keeps a bad register from looping. */
    private static final int MOST_YEARS = 50;

    private RollOver() {}

    public static int countingYear(LocalDate occurredOn, RuleSet rules, IntPredicate satOut) {
        int first = rules.yearOf(occurredOn);
        int year = first;
        while (satOut.test(year) && year < first + MOST_YEARS) year++;
        return year;
    }

    /** The first of the years whose events count in {@code year}: that year, or the first of those sat out before it. */
    public static int earliest(int year, IntPredicate satOut) {
        int first = year;
        while (first > year - MOST_YEARS && satOut.test(first - 1)) first--;
        return first;
    }
}
