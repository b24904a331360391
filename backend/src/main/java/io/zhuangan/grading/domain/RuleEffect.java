package io.zhuangan.grading.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a firm's level differs under two rule sets on the same facts. Last year's rules took 3 points for a warning, the
 * draft takes 10: the firm falls from B to C by 处罚次数与种类, 7 points.
 *
 * @param reason what decides
 * @param indicator the third-level indicator that decides, or null
 * @param points how many points more (or fewer, negative) it costs, or null
 */
public record RuleEffect(Reason reason, Indicator indicator, BigDecimal points) {
    /** What decides. */
    public enum Reason {
        /** One sits the year out under one of the two. */
        ELIGIBILITY,
        /** An event puts it at D under one of the two. */
        IMMEDIATE,
        /** Points and level by points are the same, the ceiling is not. */
        CEILING,
        /** No indicator costs more in the direction of the change: the bands moved. */
        BANDS,
        /** An indicator costs more or less. */
        INDICATOR
    }

    /** The level, or null for a firm that sits the year out. */
    public static Grade level(Verdict verdict) {
        return verdict instanceof Verdict.Graded graded ? graded.level() : null;
    }

    /** Null when the level stays. */
    public static RuleEffect of(Verdict before, Verdict after) {
        if (level(before) == level(after)) return null;
        if (!(before instanceof Verdict.Graded was) || !(after instanceof Verdict.Graded now)) {
            return new RuleEffect(Reason.ELIGIBILITY, null, null);
        }
        if ((was.immediate() == null) != (now.immediate() == null)) return new RuleEffect(Reason.IMMEDIATE, null, null);
        if (was.earned() == now.earned()) return new RuleEffect(Reason.CEILING, null, null);
        int direction = was.level().isBetterThan(now.level()) ? 1 : -1;
        Map<String, BigDecimal> lost = new HashMap<>();
        Map<String, Indicator> leaves = new HashMap<>();
        count(was.tree(), -direction, lost, leaves);
        count(now.tree(), direction, lost, leaves);
        String decides = lost.keySet().stream()
                .sorted()
                .reduce((a, b) -> lost.get(b).compareTo(lost.get(a)) > 0 ? b : a)
                .orElse(null);
        if (decides == null || lost.get(decides).signum() <= 0) return new RuleEffect(Reason.BANDS, null, null);
        return new RuleEffect(
                Reason.INDICATOR, leaves.get(decides), lost.get(decides).multiply(BigDecimal.valueOf(direction)));
    }

    private static void count(
            List<Verdict.Item> items, int sign, Map<String, BigDecimal> lost, Map<String, Indicator> leaves) {
        for (Verdict.Item item : items) {
            if (!item.children().isEmpty()) {
                count(item.children(), sign, lost, leaves);
                continue;
            }
            BigDecimal points = item.indicator().points().subtract(item.points());
            lost.merge(item.indicator().code(), points.multiply(BigDecimal.valueOf(sign)), BigDecimal::add);
            leaves.put(item.indicator().code(), item.indicator());
        }
    }
}
