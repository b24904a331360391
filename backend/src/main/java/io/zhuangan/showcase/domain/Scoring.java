package io.zhuangan.showcase.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.showcase.ShowcaseError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From points to a result. Each criterion is scored 0 to 10 in halves; a juror's total is the weighted sum on a scale
 * of 100, a nomination's the mean of its jurors, both to two decimals, half up. Example: weights 40, 35, 25 and points
 * 8, 7, 9 give 79.00.
 */
public final class Scoring {
    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Scoring() {}

    /** Weights of a call are positive and sum to 100. */
    public static void mustBeWhole(Collection<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean positive = weights.stream().allMatch(w -> w.signum() > 0);
        if (weights.isEmpty() || !positive || sum.compareTo(WHOLE) != 0) {
            throw new RuleViolated(
                    ShowcaseError.WEIGHTS_NOT_WHOLE, sum.stripTrailingZeros().toPlainString());
        }
    }

    /** 0 to 10, in halves. */
    public static void mustBePoints(BigDecimal points) {
        if (points == null
                || points.signum() < 0
                || points.compareTo(MOST) > 0
                || points.remainder(HALF).signum() != 0) {
            throw new RuleViolated(ShowcaseError.POINTS_WRONG);
        }
    }

    /** One juror's total on a scale of 100; every criterion has its points. */
    public static <K> BigDecimal total(Map<K, BigDecimal> weights, Map<K, BigDecimal> points) {
        Set<K> scored = points.keySet();
        if (!scored.equals(weights.keySet())) throw new RuleViolated(ShowcaseError.SCORE_INCOMPLETE);
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<K, BigDecimal> weight : weights.entrySet()) {
            sum = sum.add(weight.getValue().multiply(points.get(weight.getKey())));
        }
        return sum.divide(MOST, 2, RoundingMode.HALF_UP);
    }

    /** The mean of the jurors' totals. */
    public static BigDecimal mean(List<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(new BigDecimal(totals.size()), 2, RoundingMode.HALF_UP);
    }
}
