package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.math.BigDecimal;
import java.util.List;

/** Counts over the grades of firms within reach. */
public interface GradeFigures {
    /** Results that stand, by year and level; {@code level} null = deferred. */
    List<YearCount> byYear(AccessScope scope);

    /** The firms of a year and of the one before it, in groups that are alike. */
    List<Cell> cells(AccessScope scope, Basis basis);

    /** What third-level indicators cost in a year and in the one before it. */
    List<Loss> losses(AccessScope scope, Basis basis);

    /**
     * Which grades are a year's.
     *
     * @param run of its preliminary grades, when they are asked for instead of those that stand; else null
     */
    record Basis(int year, Long run) {}

    record YearCount(int year, Grade level, int firms) {}

    /**
     * @param kinds of the firm as the register has them: {@code ,A,B,}
     * @param points sum of those known
     * @param pointed how many are known
     * @param explained how many were graded here, so that their losses are known
     */
    record Cell(
            int year,
            String district,
            String kinds,
            Grade level,
            FirmGrade.State state,
            boolean seen,
            int firms,
            BigDecimal points,
            int pointed,
            int explained) {}

    record Loss(int year, String indicator, int firms, BigDecimal lost, BigDecimal worst) {}
}
