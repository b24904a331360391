package io.zhuangan.regulator.grading;

import io.zhuangan.grading.BandView;
import io.zhuangan.grading.DistributionView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The distribution of points as a drawing: 410 by 240, bars from the left, lines where bands begin. */
public record Histogram(List<Bar> bars, List<Line> lines, List<Mark> marks, List<Mark> letters) {
    private static final int LEFT = 36;
    private static final int STEP = 28;
    private static final int WIDTH = 24;
    private static final int FLOOR = 212;
    private static final int HEIGHT = 172;
    private static final int LINES = 4;

    /** A bar with its number above. */
    public record Bar(int x, int y, int height, String level, int firms) {
        public int middle() {
            return x + WIDTH / 2;
        }

        public int above() {
            return y - 5;
        }
    }

    /** A line of the grid with its number. */
    public record Line(int y, int value) {}

    /** A place on the axis with its word. */
    public record Mark(int x, String text) {}

    static Histogram of(DistributionView fall, List<BandView> bands) {
        int most =
                fall.bars().stream().mapToInt(DistributionView.Bar::firms).max().orElse(0);
        int unit = unit(most);
        int top = unit * LINES;
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < fall.bars().size(); i++) {
            DistributionView.Bar bar = fall.bars().get(i);
            int height = BigDecimal.valueOf((long) bar.firms() * HEIGHT)
                    .divide(BigDecimal.valueOf(top), 0, RoundingMode.HALF_UP)
                    .intValue();
            int x = LEFT + i * STEP;
            bars.add(new Bar(x, FLOOR - height, height, bar.level(), bar.firms()));
            boolean begins = bands.stream().anyMatch(b -> b.from().intValue() == bar.from() && bar.from() > 0);
            if (begins) marks.add(new Mark(x - (STEP - WIDTH) / 2, Integer.toString(bar.from())));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) lines.add(new Line(FLOOR - HEIGHT * i / LINES, unit * i));
        return new Histogram(bars, lines, marks, letters(fall, bands));
    }

    /** The letter of a band over the middle of its bars. */
    private static List<Mark> letters(DistributionView fall, List<BandView> bands) {
        List<Mark> letters = new ArrayList<>();
        for (BandView band : bands) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < fall.bars().size(); i++) {
                if (!band.level().equals(fall.bars().get(i).level())) continue;
                if (first < 0) first = i;
                last = i;
            }
            if (first >= 0) letters.add(new Mark(LEFT + STEP * (first + last) / 2 + WIDTH / 2, band.level()));
        }
        return letters;
    }

    /** Firms between two lines of the grid: 1, 2 or 5 times a power of ten. */
    private static int unit(int most) {
        for (int power = 1; ; power *= 10) {
            for (int unit : new int[] {power, 2 * power, 5 * power}) if (unit * LINES >= most) return unit;
        }
    }
}
