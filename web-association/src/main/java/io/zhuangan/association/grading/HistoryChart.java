package io.zhuangan.association.grading;

import io.zhuangan.grading.BandView;
import io.zhuangan.grading.GradeLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Points and levels by year as a drawing: 352 by 178, lines where bands begin, the badge of each year at its points. */
public record HistoryChart(List<Line> lines, List<Dot> dots, String path) {
    private static final int YEARS = 5;
    private static final int LEFT = 40;
    private static final int RIGHT = 312;
    private static final int TOP = 42;
    private static final int BOTTOM = 138;
    private static final int HALF = 12;

    /** Where a band begins. */
    public record Line(int y, int value) {}

    /** A year: its badge's centre, and its points if they are known. */
    public record Dot(int x, int y, GradeLine grade, boolean latest) {
        public int left() {
            return x - HALF;
        }

        public int top() {
            return y - HALF;
        }

        public int above() {
            return y - HALF - 6;
        }
    }

    static HistoryChart of(List<GradeLine> history, List<BandView> bands) {
        List<GradeLine> graded = history.stream().filter(g -> g.level() != null).toList();
        List<GradeLine> shown = graded.subList(Math.max(0, graded.size() - YEARS), graded.size());
        int low = lowest(shown, bands);
        List<Line> lines = new ArrayList<>();
        for (BandView band : bands) {
            if (band.from().intValue() > low)
                lines.add(new Line(y(band.from(), low), band.from().intValue()));
        }
        List<Dot> dots = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        int step = shown.size() < 2 ? 0 : (RIGHT - LEFT) / (shown.size() - 1);
        for (int i = 0; i < shown.size(); i++) {
            GradeLine grade = shown.get(i);
            int x = shown.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + i * step;
            Dot dot = new Dot(x, y(height(grade, bands), low), grade, i == shown.size() - 1);
            dots.add(dot);
            path.append(i == 0 ? 'M' : 'L').append(dot.x()).append(' ').append(dot.y());
        }
        return new HistoryChart(lines, dots, path.toString());
    }

    /** The bottom of the drawing: below the lowest year, and always below the second band, in tens. */
    private static int lowest(List<GradeLine> shown, List<BandView> bands) {
        int second = bands.get(Math.max(0, bands.size() - 2)).from().intValue();
        int least = shown.stream()
                .map(g -> height(g, bands).intValue())
                .min(Integer::compare)
                .orElse(second);
        return Math.max(0, Math.min(least, second) / 10 * 10 - 10);
    }

    /** A result taken over without points stands where its band begins. */
    private static BigDecimal height(GradeLine grade, List<BandView> bands) {
        if (grade.points() != null) return grade.points();
        return bands.stream()
                .filter(b -> b.level().equals(grade.level()))
                .findFirst()
                .map(BandView::from)
                .orElse(BigDecimal.ZERO);
    }

    private static int y(BigDecimal points, int low) {
        BigDecimal share = points.subtract(BigDecimal.valueOf(low))
                .divide(BigDecimal.valueOf(100L - low), 4, RoundingMode.HALF_UP);
        return BOTTOM
                - share.multiply(BigDecimal.valueOf(BOTTOM - TOP))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
