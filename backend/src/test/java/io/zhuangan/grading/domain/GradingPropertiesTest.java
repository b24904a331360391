package io.zhuangan.grading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any facts whatever. */
class GradingPropertiesTest {
    private final RuleSet rules = GivenGrading.shanghai();
    private final GradingEngine engine = new GradingEngine(rules);

    @Provide
    Arbitrary<Fact> facts() {
        LocalDate first = rules.evaluationYear(2026).from();
        Arbitrary<String> events = Arbitraries.of(rules.events().keySet().stream()
                .filter(e -> !e.equals(rules.eligibility().stopEvent()))
                .sorted()
                .toList());
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 364).map(first::plusDays);
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> bases = Arbitraries.integers().between(1, 60);
        Arbitrary<String> batches = Arbitraries.of("A1", "A2", "B7");
        Arbitrary<Integer> delays = Arbitraries.integers().between(-5, 5).injectNull(0.2);
        Arbitrary<String> documents = Arbitraries.of("1号", "2号").injectNull(0.5);
        Arbitrary<Long> keys = Arbitraries.longs();
        return Combinators.combine(events, days, counts, bases, batches, delays, documents, keys)
                .as((event, day, count, base, batch, delay, document, key) -> new Fact(
                        new UUID(1, key),
                        event,
                        day,
                        count,
                        base,
                        "霜",
                        batch,
                        day,
                        delay == null ? null : day.plusDays(delay),
                        "ROUTINE",
                        document));
    }

    @Provide
    Arbitrary<List<Fact>> factLists() {
        return facts().list().ofMaxSize(12).uniqueElements(Fact::key);
    }

    private Verdict.Graded grade(List<Fact> facts, History history) {
        return (Verdict.Graded) engine.annual(2026, GivenGrading.ORDINARY, facts, history);
    }

    @Property
    void noRiseAboveOneLevel(@ForAll("factLists") List<Fact> facts, @ForAll Grade last) {
        Grade level = grade(facts, GivenGrading.last(2025, last)).level();
        assertThat(level.isBetterThan(last.oneBetter())).isFalse();
    }

    @Property
    void oneMoreFactNeverRaisesPointsOrLevel(@ForAll("factLists") List<Fact> facts, @ForAll("facts") Fact more) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(more);
        Verdict.Graded before = grade(facts, History.NONE);
        Verdict.Graded after = grade(all, History.NONE);
        assertThat(after.points()).isLessThanOrEqualTo(before.points());
        assertThat(after.level().isBetterThan(before.level())).isFalse();
    }

    @Property
    void orderOfFactsDoesNotMatter(@ForAll("factLists") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertThat(grade(shuffled, History.NONE)).isEqualTo(grade(facts, History.NONE));
    }

    @Property
    void countedFactsReplayToTheSameVerdict(@ForAll("factLists") List<Fact> facts, @ForAll Grade last) {
        History history = GivenGrading.last(2025, last);
        Verdict.Graded verdict = grade(facts, history);
        assertThat(engine.score(2026, verdict.counted(), history, Occasion.ANNUAL))
                .isEqualTo(verdict);
    }

    @Property
    void withoutReasonsTheVerdictIsTheSameToTheBit(
            @ForAll("factLists") List<Fact> facts, @ForAll Grade last, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        History history = GivenGrading.last(2025, last);
        Verdict.Graded kept = grade(facts, history);
        Verdict.Graded left = (Verdict.Graded)
                engine.annual(2026, GivenGrading.ORDINARY, shuffled, history, GradingEngine.Reasons.LEFT_OUT);
        assertThat(kept.explained()).isTrue();
        assertThat(left)
                .isEqualTo(new Verdict.Graded(
                        kept.points(),
                        kept.earned(),
                        kept.level(),
                        kept.ceiling(),
                        kept.immediate(),
                        List.of(),
                        kept.counted()));
    }

    @Property
    void thePointsOfTheTreeAreThePointsOfItsLeavesAndOfEachDeductionUpToWhatTheLeafIsWorth(
            @ForAll("factLists") List<Fact> facts) {
        Verdict.Graded verdict = grade(facts, History.NONE);
        BigDecimal sum = BigDecimal.ZERO;
        for (Verdict.Item leaf : leaves(verdict.tree())) {
            BigDecimal lost = leaf.deductions().stream()
                    .map(DeductionRule.Deduction::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(leaf.points())
                    .isEqualByComparingTo(
                            leaf.indicator().points().subtract(lost).max(BigDecimal.ZERO));
            sum = sum.add(leaf.points());
        }
        assertThat(verdict.points()).isEqualByComparingTo(sum);
        assertThat(verdict.tree().stream().map(Verdict.Item::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
    }

    private static List<Verdict.Item> leaves(List<Verdict.Item> items) {
        return items.stream()
                .flatMap(i -> i.children().isEmpty() ? Stream.of(i) : leaves(i.children()).stream())
                .toList();
    }

    @Property
    void aFactCountsInTheYearThatItsDayIsSaidToCountIn(
            @ForAll("factsOfYears") List<Fact> facts, @ForAll Set<@IntRange(min = 2025, max = 2029) Integer> satOut) {
        History history =
                new History(satOut.stream().map(y -> new History.Past(y, null)).toList());
        Eligibility.Firm young = GivenGrading.firmLicensedOn("2026-07-01");
        for (Eligibility.Firm firm : List.of(GivenGrading.ORDINARY, young)) {
            Verdict.Graded verdict = engine.atOnce(2030, firm, facts, history);
            assertThat(verdict.counted())
                    .containsExactlyElementsOf(facts.stream()
                            .filter(f -> engine.countingYear(f.occurredOn(), 2030, firm, facts, history) == 2030)
                            .sorted()
                            .toList());
        }
    }

    @Property
    void pointsStayBetweenNothingAndFull(@ForAll("factLists") List<Fact> facts) {
        assertThat(grade(facts, History.NONE).points()).isBetween(BigDecimal.ZERO, new BigDecimal(100));
    }

    @Property
    void everyEventCountsInExactlyOneYear(@ForAll("factLists") List<Fact> facts, @ForAll boolean out2026) {
        List<History.Past> past = new ArrayList<>();
        past.add(new History.Past(2026, out2026 ? null : Grade.B));
        int counted = 0;
        for (int year = 2026; year <= 2028; year++) {
            Verdict verdict = engine.annual(year, GivenGrading.ORDINARY, facts, new History(past));
            if (year == 2026 && out2026) continue;
            counted += ((Verdict.Graded) verdict).counted().size();
        }
        assertThat(counted).isEqualTo(facts.size());
    }

    /** Facts spread over the years 2026 to 2029. */
    @Provide
    Arbitrary<List<Fact>> factsOfYears() {
        return Combinators.combine(facts(), Arbitraries.integers().between(0, 3))
                .as((f, later) -> new Fact(
                        f.key(),
                        f.event(),
                        f.occurredOn().plusYears(later),
                        f.count(),
                        f.base(),
                        f.subject(),
                        f.batch(),
                        f.dueOn(),
                        f.doneOn(),
                        f.inspectionType(),
                        f.documentNo()))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Fact::key);
    }

    @Property
    void overAnySequenceOfYearsEachEventCountsOnceAndNoRiseSkipsALevel(
            @ForAll("factsOfYears") List<Fact> facts, @ForAll Set<@IntRange(min = 2026, max = 2029) Integer> satOut) {
        List<History.Past> past = new ArrayList<>();
        List<UUID> counted = new ArrayList<>();
        for (int year = 2026; year <= 2030; year++) {
            History history = new History(past);
            if (satOut.contains(year)) {
                past.add(new History.Past(year, null));
                continue;
            }
            Verdict.Graded verdict = (Verdict.Graded) engine.annual(year, GivenGrading.ORDINARY, facts, history);
            verdict.counted().forEach(f -> counted.add(f.key()));
            Optional<History.Past> last = history.lastGraded(year, rules.ceilingLooksBackYears());
            last.ifPresent(
                    p -> assertThat(verdict.level().isBetterThan(p.level().oneBetter()))
                            .isFalse());
            past.add(new History.Past(year, verdict.level()));
        }
        assertThat(counted)
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().map(Fact::key).toList());
    }

    @Property
    void whatPutsAFirmAtDAtOnceCountsInThatYearAndNoOther(@ForAll("factsOfYears") List<Fact> facts) {
        Eligibility.Firm young = GivenGrading.firmLicensedOn("2026-07-01");
        Verdict.Graded now = engine.atOnce(2026, young, facts, History.NONE);
        Verdict.Graded next = (Verdict.Graded) engine.annual(2027, young, facts, GivenGrading.last(2026, now.level()));
        assertThat(Collections.disjoint(next.counted(), now.counted())).isTrue();
        if (now.immediate() != null) {
            assertThat(now.level()).isEqualTo(Grade.D);
            if (next.immediate() == null)
                assertThat(next.level().isBetterThan(Grade.C)).isFalse();
        }
        assertThat(engine.score(2026, now.counted(), History.NONE, Occasion.IMMEDIATE))
                .isEqualTo(now);
    }
}
