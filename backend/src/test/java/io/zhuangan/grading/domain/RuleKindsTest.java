package io.zhuangan.grading.domain;

import static io.zhuangan.grading.domain.GivenGrading.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of deduction that look at all facts of the year together. */
class RuleKindsTest {
    private static final DeductionRule.Threshold THRESHOLD = new DeductionRule.Threshold(
            "COMPLAINT_UPHELD",
            List.of(
                    new DeductionRule.Threshold.Step(3, new BigDecimal("2")),
                    new DeductionRule.Threshold.Step(5, new BigDecimal("4"))));
    private static final DeductionRule.CappedSum SUM = new DeductionRule.CappedSum(
            List.of(
                    new DeductionRule.CappedSum.Part("COMPLAINT_UPHELD", new BigDecimal("0.5")),
                    new DeductionRule.CappedSum.Part("ADR_REPORT", BigDecimal.ONE)),
            BigDecimal.ONE,
            new BigDecimal("5"));

    private static List<DeductionRule.Deduction> losses(DeductionRule rule, List<Fact> facts) {
        List<DeductionRule.Deduction> all = new ArrayList<>();
        rule.apply(
                facts.stream().sorted().toList(),
                (points, cause, fact) -> all.add(new DeductionRule.Deduction(points, cause, fact)));
        return all;
    }

    private static BigDecimal cost(DeductionRule rule, List<Fact> facts) {
        return losses(rule, facts).stream()
                .map(DeductionRule.Deduction::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Fact> complaints(List<Integer> counts) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            facts.add(fact("COMPLAINT_UPHELD", "2026-0" + (1 + i % 9) + "-11")
                    .count(counts.get(i))
                    .key(i)
                    .build());
        }
        return facts;
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,2", "4,2", "5,4", "60,4"})
    @DisplayName("按全年件数分档：达到哪一档扣哪一档")
    void threshold(int count, BigDecimal points) {
        assertThat(cost(THRESHOLD, complaints(List.of(count)))).isEqualByComparingTo(points);
        assertThat(cost(THRESHOLD, complaints(Collections.nCopies(count, 1)))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,0.5", "11,4.5", "12,5", "60,5"})
    @DisplayName("合计扣分：起扣线以下不扣，封顶线以上不再扣")
    void cappedSum(int count, BigDecimal points) {
        assertThat(cost(SUM, complaints(List.of(count)))).isEqualByComparingTo(points);
        assertThat(cost(SUM, complaints(Collections.nCopies(count, 1)))).isEqualByComparingTo(points);
    }

    @Property(tries = 500)
    @net.jqwik.api.Label("多一件事实不会少扣分，先后次序不影响结果")
    void neitherKindGivesPointsBack(@ForAll @Size(max = 9) List<@IntRange(max = 6) Integer> counts, @ForAll long seed) {
        List<Fact> facts = complaints(counts);
        for (DeductionRule rule : List.of(THRESHOLD, SUM)) {
            BigDecimal before = BigDecimal.ZERO;
            for (int n = 0; n <= facts.size(); n++) {
                BigDecimal now = cost(rule, facts.subList(0, n));
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(losses(rule, shuffled)).isEqualTo(losses(rule, facts));
        }
    }
}
