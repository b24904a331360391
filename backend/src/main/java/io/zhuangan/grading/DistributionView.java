package io.zhuangan.grading;

import java.util.List;

/** How the grades of a year fall. */
public record DistributionView(
        List<DistrictRow> districts, DistrictRow total, List<Bar> bars, List<LevelRow> levels, int lastDeferred) {
    public DistributionView {
        districts = List.copyOf(districts);
        bars = List.copyOf(bars);
        levels = List.copyOf(levels);
    }

    /** Firms of a district by level. */
    public record DistrictRow(
            String code,
            String name,
            String nameEn,
            int a,
            int b,
            int c,
            int d,
            int deferred,
            int capped,
            int immediate) {
        public int graded() {
            return a + b + c + d;
        }

        public int firms() {
            return graded() + deferred;
        }
    }

    /** Firms whose points lie in {@code [from, below)}; the last bar holds the full score too. */
    public record Bar(int from, int below, String level, int firms) {}

    /** A level this year and the year before. */
    public record LevelRow(String level, int firms, int lastYear) {
        public int change() {
            return firms - lastYear;
        }
    }
}
