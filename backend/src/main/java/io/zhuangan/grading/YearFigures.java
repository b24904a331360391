package io.zhuangan.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A year of grading in figures, within the reader's reach.
 *
 * @param trial the grades are not out: they are those of the run that stands
 * @param graded whether there is any result of the year
 * @param notice what must stand beside everything that comes from its rules, or null
 * @param total all firms of the year
 * @param years every year with results, oldest first, also those that came from files
 * @param districts firms by district, the largest first
 * @param kinds firms by kind; a firm of several kinds stands in each, kind null = none on record
 * @param indicators third level in the order of the tree; empty where no rules are known, as for years from files
 * @param explained firms whose lost points are known: what shares and means are of
 * @param explainedBefore the same of the year before
 */
public record YearFigures(
        int year,
        boolean trial,
        boolean graded,
        TwoNames notice,
        Group total,
        List<Levels> years,
        List<Group> districts,
        List<Group> kinds,
        List<IndicatorRow> indicators,
        int explained,
        int explainedBefore) {
    public YearFigures {
        years = List.copyOf(years);
        districts = List.copyOf(districts);
        kinds = List.copyOf(kinds);
        indicators = List.copyOf(indicators);
    }

    /** Firms of a year by level. */
    public record Levels(int year, int a, int b, int c, int d, int deferred) {
        public int graded() {
            return a + b + c + d;
        }
    }

    /**
     * Firms of a district or kind.
     *
     * @param code district or kind
     * @param mean points, of those whose points are known; null without any
     * @param meanBefore the same a year earlier
     * @param progress how far their results are
     */
    public record Group(
            String code, TwoNames name, Levels levels, BigDecimal mean, BigDecimal meanBefore, Progress progress) {
        /** Points more than a year earlier, or null when either is not known. */
        public BigDecimal change() {
            return mean == null || meanBefore == null ? null : mean.subtract(meanBefore);
        }
    }

    /**
     * How far results are.
     *
     * @param preliminary calculated, not told
     * @param unseen told, and the firm has not looked
     * @param seen told and looked at, not final
     * @param ended final
     */
    public record Progress(int preliminary, int unseen, int seen, int ended) {}

    /**
     * What a third-level indicator cost.
     *
     * @param worth its points
     * @param firms how many lost points in it
     * @param lost by all of them together
     * @param worst most lost by one firm
     * @param of firms the mean is of
     * @param meanBefore mean of the year before; null when no lost points of that year are known
     */
    public record IndicatorRow(
            String code,
            TwoNames name,
            BigDecimal worth,
            int firms,
            BigDecimal lost,
            BigDecimal worst,
            int of,
            BigDecimal meanBefore) {
        /** Share of firms that lost points, between 0 and 1; null without firms. */
        public BigDecimal share() {
            return of == 0 ? null : BigDecimal.valueOf(firms).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP);
        }

        /** Points lost on average of all firms; null without firms. */
        public BigDecimal mean() {
            return mean(lost, of);
        }

        static BigDecimal mean(BigDecimal lost, int firms) {
            return firms == 0 ? null : lost.divide(BigDecimal.valueOf(firms), 2, RoundingMode.HALF_UP);
        }
    }
}
