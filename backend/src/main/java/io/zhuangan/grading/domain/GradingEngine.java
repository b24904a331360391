package io.zhuangan.grading.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * (facts, rules, history) → verdict. No clock, no database, no order of arrival: the same input gives the same points
 * in any year it is asked again. Thread-safe; made once for many firms, because it lays out the rules by event.
 */
public final class GradingEngine {
    /** Whether a verdict carries the tree of indicators with each deduction. Points and level never depend on it. */
    public enum Reasons {
        KEPT,
        LEFT_OUT
    }

    private final RuleSet rules;

    /** Third-level indicators in the order of the tree. */
    private final List<Indicator> leaves;

    /** What an event means: one look-up for each fact. */
    private final Map<String, Meaning> meanings = new HashMap<>();

    /** @param leaf where in {@link #leaves} it costs points; -1 = nowhere */
    private record Meaning(EventType type, int leaf) {}

    public GradingEngine(RuleSet rules) {
        this.rules = rules;
        this.leaves = rules.tree().stream().flatMap(Indicator::leaves).toList();
        rules.events()
                .forEach((code, type) -> meanings.put(
                        code,
                        new Meaning(
                                type,
                                rules.indicatorOf(code).map(leaves::indexOf).orElse(-1))));
    }

    /** The yearly evaluation of one firm. Facts of other years are ignored, rolled-over ones are not. */
    public Verdict annual(int year, Eligibility.Firm registered, List<Fact> facts, History history) {
        return annual(year, registered, facts, history, Reasons.KEPT);
    }

    /** The same, with or without the reasons. */
    public Verdict annual(int year, Eligibility.Firm registered, List<Fact> facts, History history, Reasons reasons) {
        Eligibility.Firm firm = rules.eligibility().withStops(registered, facts);
        Optional<Eligibility.Deferral> out = rules.eligibility().deferral(firm, rules.evaluationYear(year));
        List<Fact> counted = countedIn(year, firm, facts, history);
        if (out.isPresent()) return new Verdict.Deferred(out.get(), counted);
        return scored(year, counted, history, Occasion.ANNUAL, reasons);
    }

    /**
     * 即时评为D within the year (Measures Art. 6, 8): facts so far, and no sitting out. A firm that stands still or is
     * too young for the year is put at D all the same; otherwise its last grade would outlive what it did.
     */
    public Verdict.Graded atOnce(int year, Eligibility.Firm registered, List<Fact> facts, History history) {
        return atOnce(year, registered, facts, history, Reasons.KEPT);
    }

    /** The same, with or without the reasons. */
    public Verdict.Graded atOnce(
            int year, Eligibility.Firm registered, List<Fact> facts, History history, Reasons reasons) {
        Eligibility.Firm firm = rules.eligibility().withStops(registered, facts);
        return scored(year, countedIn(year, firm, facts, history), history, Occasion.IMMEDIATE, reasons);
    }

    /** Points and level from facts that are known to count: the yearly evaluation after its filters, and each replay. */
    public Verdict.Graded score(int year, List<Fact> counted, History history, Occasion occasion) {
        return score(year, counted, history, occasion, Reasons.KEPT);
    }

    /** The same, with or without the reasons. */
    public Verdict.Graded score(int year, List<Fact> counted, History history, Occasion occasion, Reasons reasons) {
        List<Fact> sorted = new ArrayList<>(counted);
        sorted.sort(null);
        return scored(year, sorted, history, occasion, reasons);
    }

    private Verdict.Graded scored(int year, List<Fact> sorted, History history, Occasion occasion, Reasons reasons) {
        List<List<Fact>> byLeaf = new ArrayList<>(Collections.nCopies(leaves.size(), null));
        Fact immediate = null;
        for (Fact fact : sorted) {
            Meaning meaning = meaning(fact);
            if (immediate == null && ImmediateDowngrade.is(meaning.type(), fact)) immediate = fact;
            if (meaning.leaf() < 0) continue;
            List<Fact> own = byLeaf.get(meaning.leaf());
            if (own == null) byLeaf.set(meaning.leaf(), own = new ArrayList<>());
            own.add(fact);
        }
        List<Verdict.Item> items = new ArrayList<>();
        BigDecimal points = BigDecimal.ZERO;
        for (int i = 0; i < leaves.size(); i++) {
            Indicator leaf = leaves.get(i);
            Tally tally = new Tally(reasons);
            List<Fact> own = byLeaf.get(i);
            if (own != null) for (DeductionRule rule : leaf.rules()) rule.apply(own, tally);
            BigDecimal left = leaf.points().subtract(tally.lost).max(BigDecimal.ZERO);
            points = points.add(left);
            if (reasons == Reasons.KEPT) items.add(new Verdict.Item(leaf, left, List.of(), tally.deductions));
        }
        List<Verdict.Item> tree = reasons == Reasons.KEPT ? nodes(rules.tree(), items.iterator()) : List.of();
        Grade earned = rules.bands().of(points);
        if (immediate != null) {
            return new Verdict.Graded(points, earned, Grade.D, null, immediate, tree, sorted);
        }
        Optional<History.Past> last = history.lastGraded(year, rules.ceilingLooksBackYears());
        Grade level = OneLevelCeiling.cap(earned, last.map(History.Past::level), occasion);
        Verdict.Ceiling ceiling = level == earned
                ? null
                : new Verdict.Ceiling(last.get().year(), last.get().level());
        return new Verdict.Graded(points, earned, level, ceiling, null, tree, sorted);
    }

    private Meaning meaning(Fact fact) {
        Meaning meaning = meanings.get(fact.event());
        if (meaning == null) throw new IllegalArgumentException("unknown event " + fact.event());
        return meaning;
    }

    /** The tree above its leaves, which come in the tree's own order. */
    private static List<Verdict.Item> nodes(List<Indicator> nodes, Iterator<Verdict.Item> leaves) {
        List<Verdict.Item> items = new ArrayList<>(nodes.size());
        for (Indicator node : nodes) {
            if (node.leaf()) {
                items.add(leaves.next());
                continue;
            }
            List<Verdict.Item> children = nodes(node.children(), leaves);
            BigDecimal points = BigDecimal.ZERO;
            for (Verdict.Item child : children) points = points.add(child.points());
            items.add(new Verdict.Item(node, points, children, List.of()));
        }
        return items;
    }

    /** What one indicator lost, and why if somebody asks. */
    private static final class Tally implements DeductionRule.Losses {
        private final List<DeductionRule.Deduction> deductions;
        private final boolean kept;
        private BigDecimal lost = BigDecimal.ZERO;

        private Tally(Reasons reasons) {
            kept = reasons == Reasons.KEPT;
            deductions = kept ? new ArrayList<>() : List.of();
        }

        @Override
        public void lost(BigDecimal points, DeductionRule.Cause cause, Fact fact) {
            lost = lost.add(points);
            if (kept) deductions.add(new DeductionRule.Deduction(points, cause, fact));
        }
    }

    /** Sorted. A year's own events and those of the years right before it that the firm sat out (Measures Art. 9). */
    private List<Fact> countedIn(int year, Eligibility.Firm firm, List<Fact> facts, History history) {
        List<Fact> counted = new ArrayList<>(facts.size());
        IntPredicate satOut = satOut(year, firm, history);
        if (satOut.test(year)) return counted;
        LocalDate from = rules.evaluationYear(RollOver.earliest(year, satOut)).from();
        LocalDate until = rules.evaluationYear(year).until();
        for (Fact fact : facts) {
            LocalDate day = fact.occurredOn();
            if (!day.isBefore(from) && day.isBefore(until)) counted.add(fact);
        }
        counted.sort(null);
        return counted;
    }

    /**
     * The year a day counts in for a firm, as seen from a year: later than its own only when the firm sat that out.
     *
     * @param facts the firm's stops may be among them
     */
    public int countingYear(
            LocalDate day, int seenFrom, Eligibility.Firm registered, List<Fact> facts, History history) {
        Eligibility.Firm firm = rules.eligibility().withStops(registered, facts);
        return RollOver.countingYear(day, rules, satOut(seenFrom, firm, history));
    }

    private IntPredicate satOut(int seenFrom, Eligibility.Firm firm, History history) {
        return y -> history.knows(y)
                ? history.satOut(y)
                : y < seenFrom
                        && rules.eligibility()
                                .deferral(firm, rules.evaluationYear(y))
                                .isPresent();
    }
}
