package io.zhuangan.grading.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How facts of one third-level indicator cost points. Each kind only ever adds up or takes the worst, so one more fact
 * never gives points back. Facts come sorted, and only those of the indicator that the rule belongs to.
 */
public sealed interface DeductionRule {

    /** Codes of the events the rule looks at. */
    Set<String> events();

    /** Says what the sorted facts cost, each with the fact that caused it. */
    void apply(List<Fact> facts, Losses losses);

    /** Where a rule says what it takes away: who only wants the points keeps no reasons. */
    @FunctionalInterface
    interface Losses {
        void lost(BigDecimal points, Cause cause, Fact fact);
    }

    /** The largest amount one fact can cost; 0 is refused at publishing. */
    List<BigDecimal> amounts();

    /** Points lost, and why. */
    record Deduction(BigDecimal points, Cause cause, Fact fact) {}

    /** The kind of reason, for the sentence shown to people. */
    enum Cause {
        EVENT,
        WORST_VERDICT,
        RATE,
        PRODUCT_BATCH,
        LATE,
        MISSING,
        FLAG,
        THRESHOLD,
        SUM
    }

    /** Every event costs the same, times its count. */
    record PerEvent(String event, BigDecimal points) implements DeductionRule {
        @Override
        public Set<String> events() {
            return Set.of(event);
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            for (Fact fact : facts) {
                if (fact.count() == 0 || !fact.event().equals(event)) continue;
                losses.lost(points.multiply(BigDecimal.valueOf(fact.count())), Cause.EVENT, fact);
            }
        }

        @Override
        public List<BigDecimal> amounts() {
            return List.of(points);
        }
    }

    /** Only the worst verdict of the year counts: a serious finding swallows a light one. */
    record WorstVerdict(List<Verdict> verdicts) implements DeductionRule {
        /** A verdict with its number of defects in {@code [from, below)}; null = no limit. */
        public record Verdict(String event, Integer from, Integer below, BigDecimal points) {
            boolean fits(Fact fact) {
                return fact.event().equals(event)
                        && (from == null || fact.count() >= from)
                        && (below == null || fact.count() < below);
            }
        }

        public WorstVerdict {
            verdicts = List.copyOf(verdicts);
        }

        @Override
        public Set<String> events() {
            return verdicts.stream().map(Verdict::event).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            Worst worst = new Worst();
            for (Fact fact : facts) {
                for (Verdict verdict : verdicts) {
                    if (verdict.fits(fact)) worst.lost(verdict.points(), Cause.WORST_VERDICT, fact);
                }
            }
            worst.tell(losses);
        }

        @Override
        public List<BigDecimal> amounts() {
            return verdicts.stream().map(Verdict::points).toList();
        }
    }

    /** A share above a threshold; of several shares and thresholds the worst counts. */
    record RateBands(List<RateBand> bands) implements DeductionRule {
        /** Strictly above: exactly 20 % is not above 20 %. */
        public record RateBand(String event, int abovePercent, BigDecimal points) {}

        public RateBands {
            bands = List.copyOf(bands);
        }

        @Override
        public Set<String> events() {
            return bands.stream().map(RateBand::event).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            Worst worst = new Worst();
            for (Fact fact : facts) {
                for (RateBand band : bands) {
                    if (band.event().equals(fact.event()) && fact.rateAbove(band.abovePercent())) {
                        worst.lost(band.points(), Cause.RATE, fact);
                    }
                }
            }
            worst.tell(losses);
        }

        @Override
        public List<BigDecimal> amounts() {
            return bands.stream().map(RateBand::points).toList();
        }
    }

    /** Each product and batch costs once, however many reports name it. */
    record OncePerBatch(String event, BigDecimal points) implements DeductionRule {
        @Override
        public Set<String> events() {
            return Set.of(event);
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            Set<Batch> seen = new HashSet<>();
            for (Fact fact : facts) {
                if (!fact.event().equals(event)) continue;
                if (seen.add(new Batch(fact.subject(), fact.batch()))) {
                    losses.lost(points, Cause.PRODUCT_BATCH, fact);
                }
            }
        }

        private record Batch(String product, String number) {}

        @Override
        public List<BigDecimal> amounts() {
            return List.of(points);
        }
    }

    /** Something owed by a day: late or never done. {@code once} = only the worst of the year counts. */
    record Lateness(String event, BigDecimal late, BigDecimal missing, boolean once) implements DeductionRule {
        @Override
        public Set<String> events() {
            return Set.of(event);
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            Worst worst = new Worst();
            Losses each = once ? worst : losses;
            for (Fact fact : facts) {
                if (!fact.event().equals(event)) continue;
                if (fact.missing()) each.lost(missing, Cause.MISSING, fact);
                else if (fact.late()) each.lost(late, Cause.LATE, fact);
            }
            worst.tell(losses);
        }

        @Override
        public List<BigDecimal> amounts() {
            return List.of(late, missing);
        }
    }

    /** True or not: costs once. */
    record Flag(String event, BigDecimal points) implements DeductionRule {
        @Override
        public Set<String> events() {
            return Set.of(event);
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            for (Fact fact : facts) {
                if (fact.count() == 0 || !fact.event().equals(event)) continue;
                losses.lost(points, Cause.FLAG, fact);
                return;
            }
        }

        @Override
        public List<BigDecimal> amounts() {
            return List.of(points);
        }
    }

    /**
     * How many there were in the year, all facts together: from a step's number on it costs that step. With 3 → 2 and
     * 5 → 4 two complaints cost nothing, four cost 2, six cost 4. The fact that reaches the step is the cause.
     */
    record Threshold(String event, List<Step> steps) implements DeductionRule {
        /** From this number on. */
        public record Step(int from, BigDecimal points) {}

        public Threshold {
            steps = List.copyOf(steps);
        }

        @Override
        public Set<String> events() {
            return Set.of(event);
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            long total = 0;
            BigDecimal reached = BigDecimal.ZERO;
            Fact last = null;
            for (Fact fact : facts) {
                if (!fact.event().equals(event)) continue;
                total += fact.count();
                for (Step step : steps) {
                    if (total >= step.from() && step.points().compareTo(reached) > 0) {
                        reached = step.points();
                        last = fact;
                    }
                }
            }
            if (last != null) losses.lost(reached, Cause.THRESHOLD, last);
        }

        @Override
        public List<BigDecimal> amounts() {
            return steps.stream().map(Step::points).toList();
        }
    }

    /**
     * Several events added up between a floor and a cap: what lies below {@code free} costs nothing, and never more than
     * {@code most}. With free 1 and most 5 three findings of 1 cost 2, ten cost 5. Each fact bears what it added.
     */
    record CappedSum(List<Part> parts, BigDecimal free, BigDecimal most) implements DeductionRule {
        /** What one of these adds. */
        public record Part(String event, BigDecimal points) {}

        public CappedSum {
            parts = List.copyOf(parts);
        }

        @Override
        public Set<String> events() {
            return parts.stream().map(Part::event).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void apply(List<Fact> facts, Losses losses) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal charged = BigDecimal.ZERO;
            for (Fact fact : facts) {
                for (Part part : parts) {
                    if (!part.event().equals(fact.event())) continue;
                    sum = sum.add(part.points().multiply(BigDecimal.valueOf(fact.count())));
                    BigDecimal due = sum.subtract(free).max(BigDecimal.ZERO).min(most);
                    if (due.compareTo(charged) > 0) {
                        losses.lost(due.subtract(charged), Cause.SUM, fact);
                        charged = due;
                    }
                }
            }
        }

        @Override
        public List<BigDecimal> amounts() {
            return Stream.concat(Stream.of(most), parts.stream().map(Part::points))
                    .toList();
        }
    }

    /** The dearest loss, the earliest among equals. */
    final class Worst implements Losses {
        private BigDecimal points;
        private Cause cause;
        private Fact fact;

        private Worst() {}

        @Override
        public void lost(BigDecimal points, Cause cause, Fact fact) {
            if (this.fact != null && points.compareTo(this.points) <= 0) return;
            this.points = points;
            this.cause = cause;
            this.fact = fact;
        }

        private void tell(Losses losses) {
            if (fact != null) losses.lost(points, cause, fact);
        }
    }
}
