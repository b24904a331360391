package io.zhuangan.training.domain;

import io.zhuangan.training.ExamStatistics.Item;
import io.zhuangan.training.domain.Exams.ItemAnswer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Statistics of questions, hardest first. Share right p = right / n. Discrimination = corrected item-total correlation:
 * Pearson's r between x (1 right, 0 wrong) and y, the share right of the <em>other</em> questions of the same attempt;
 * r = (n·Σxy − Σx·Σy) / √((n·Σx² − (Σx)²)·(n·Σy² − (Σy)²)). The question itself is left out of y, so that it does not
 * correlate with itself; a share instead of a count, because attempts may have been asked different questions.
 */
public final class ItemAnalysis {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private ItemAnalysis() {}

    private record Pair(boolean right, BigDecimal rest) {}

    private record Version(UUID question, int number) {}

    public static List<Item> of(List<ItemAnswer> answers) {
        Map<Long, List<ItemAnswer>> attempts = new LinkedHashMap<>();
        for (ItemAnswer a : answers)
            attempts.computeIfAbsent(a.sitting(), s -> new ArrayList<>()).add(a);
        Map<Version, ItemAnswer> asked = new LinkedHashMap<>();
        Map<Version, List<Pair>> pairs = new LinkedHashMap<>();
        for (List<ItemAnswer> attempt : attempts.values()) {
            long right = attempt.stream().filter(ItemAnswer::correct).count();
            for (ItemAnswer a : attempt) {
                Version version = new Version(a.question(), a.version());
                asked.putIfAbsent(version, a);
                long others = right - (a.correct() ? 1 : 0);
                BigDecimal rest = attempt.size() < 2
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(others).divide(BigDecimal.valueOf(attempt.size() - 1L), EXACT);
                pairs.computeIfAbsent(version, v -> new ArrayList<>()).add(new Pair(a.correct(), rest));
            }
        }
        List<Item> items = new ArrayList<>();
        asked.forEach((version, a) -> items.add(item(a, pairs.get(version))));
        items.sort(Comparator.comparing(Item::right, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Item::n, Comparator.reverseOrder())
                .thenComparing(Item::text));
        return items;
    }

    private static Item item(ItemAnswer a, List<Pair> pairs) {
        int n = pairs.size();
        boolean shown = SmallCells.shown(n);
        long right = pairs.stream().filter(Pair::right).count();
        return new Item(
                a.question(),
                a.version(),
                a.text(),
                a.clause(),
                a.legal(),
                n,
                shown ? share(right, n) : null,
                shown ? correlation(pairs) : null);
    }

    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal correlation(Collection<Pair> pairs) {
        BigDecimal n = BigDecimal.valueOf(pairs.size());
        BigDecimal x = BigDecimal.ZERO;
        BigDecimal y = BigDecimal.ZERO;
        BigDecimal xy = BigDecimal.ZERO;
        BigDecimal yy = BigDecimal.ZERO;
        for (Pair p : pairs) {
            if (p.right()) {
                x = x.add(BigDecimal.ONE);
                xy = xy.add(p.rest());
            }
            y = y.add(p.rest());
            yy = yy.add(p.rest().multiply(p.rest(), EXACT));
        }
        BigDecimal spreadX = n.multiply(x).subtract(x.multiply(x));
        BigDecimal spreadY = n.multiply(yy, EXACT).subtract(y.multiply(y, EXACT), EXACT);
        // what rounding leaves of no spread at all is none
        if (spreadX.signum() <= 0 || spreadY.compareTo(new BigDecimal("1e-9")) < 0) return null;
        return n.multiply(xy, EXACT)
                .subtract(x.multiply(y, EXACT), EXACT)
                .divide(spreadX.multiply(spreadY, EXACT).sqrt(EXACT), 2, RoundingMode.HALF_UP);
    }
}
