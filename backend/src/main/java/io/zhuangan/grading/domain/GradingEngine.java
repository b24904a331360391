package io.zhuangan.grading.domain;

import java.math.BigDecimal;
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
        IntPredicate satOut = y -> history.knows(y)
                ? history.deferredYears().contains(y)
                : y < year
                        && rules.eligibility()
                                .deferral(firm, rules.evaluationYear(y))
                                .isPresent();
        return facts.stream()
                .filter(fact -> RollOver.countingYear(fact.occurredOn(), rules, satOut) == year)
                .sorted()
                .toList();
    }
}
