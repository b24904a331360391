package io.zhuangan.grading.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * (facts, rules, history) → verdict. No clock, no database, no order of arrival: the same input gives the same points
 * in any year it is asked again.
 */
public final class GradingEngine {
    private final RuleSet rules;

    public GradingEngine(RuleSet rules) {
        this.rules = rules;
    }

    /** The yearly evaluation of one firm. Facts of other years are ignored, rolled-over ones are not. */
    public Verdict annual(int year, Eligibility.Firm registered, List<Fact> facts, History history) {
        Eligibility.Firm firm = rules.eligibility().withStops(registered, facts);
        Optional<Eligibility.Deferral> out = rules.eligibility().deferral(firm, rules.evaluationYear(year));
        List<Fact> counted = countedIn(year, firm, facts, history);
        if (out.isPresent()) return new Verdict.Deferred(out.get(), counted);
        return score(year, counted, history, Occasion.ANNUAL);
    }

    /**
     * 即时评为D within the year (Measures Art. 6, 8): facts so far, and no sitting out. A firm that stands still or is
     * too young for the year is put at D all the same; otherwise its last grade would outlive what it did.
     */
    public Verdict.Graded atOnce(int year, Eligibility.Firm registered, List<Fact> facts, History history) {
        Eligibility.Firm firm = rules.eligibility().withStops(registered, facts);
        return score(year, countedIn(year, firm, facts, history), history, Occasion.IMMEDIATE);
    }

    /** Points and level from facts that are known to count: the yearly evaluation after its filters, and each replay. */
    public Verdict.Graded score(int year, List<Fact> counted, History history, Occasion occasion) {
        List<Fact> sorted = counted.stream().sorted().toList();
        List<Verdict.Item> tree =
                rules.tree().stream().map(node -> item(node, sorted)).toList();
        BigDecimal points = tree.stream().map(Verdict.Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Grade earned = rules.bands().of(points);
        Optional<Fact> immediate = ImmediateDowngrade.cause(sorted, rules);
        if (immediate.isPresent()) {
            return new Verdict.Graded(points, earned, Grade.D, null, immediate.get(), tree, sorted);
        }
        Optional<History.Past> last = history.lastGraded(year, rules.ceilingLooksBackYears());
        Grade level = OneLevelCeiling.cap(earned, last.map(History.Past::level), occasion);
        Verdict.Ceiling ceiling = level == earned
                ? null
                : new Verdict.Ceiling(last.get().year(), last.get().level());
        return new Verdict.Graded(points, earned, level, ceiling, null, tree, sorted);
    }

    private Verdict.Item item(Indicator node, List<Fact> facts) {
        if (!node.leaf()) {
            List<Verdict.Item> children =
                    node.children().stream().map(child -> item(child, facts)).toList();
            BigDecimal points = children.stream().map(Verdict.Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Verdict.Item(node, points, children, List.of());
        }
        List<DeductionRule.Deduction> deductions = new ArrayList<>();
        for (DeductionRule rule : node.rules()) deductions.addAll(rule.apply(facts));
        BigDecimal lost =
                deductions.stream().map(DeductionRule.Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Verdict.Item(node, node.points().subtract(lost).max(BigDecimal.ZERO), List.of(), deductions);
    }

    private List<Fact> countedIn(int year, Eligibility.Firm firm, List<Fact> facts, History history) {
        return facts.stream()
                .filter(fact -> year(fact.occurredOn(), year, firm, history) == year)
                .sorted()
                .toList();
    }

    /**
     * The year a day counts in for a firm, as seen from a year: later than its own only when the firm sat that out.
     *
     * @param facts the firm's stops may be among them
     */
    public int countingYear(
            LocalDate day, int seenFrom, Eligibility.Firm registered, List<Fact> facts, History history) {
        return year(day, seenFrom, rules.eligibility().withStops(registered, facts), history);
    }

    private int year(LocalDate day, int seenFrom, Eligibility.Firm firm, History history) {
        IntPredicate satOut = y -> history.knows(y)
                ? history.deferredYears().contains(y)
                : y < seenFrom
                        && rules.eligibility()
                                .deferral(firm, rules.evaluationYear(y))
                                .isPresent();
        return RollOver.countingYear(day, rules, satOut);
    }
}
