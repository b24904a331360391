package io.zhuangan.grading;

import static io.zhuangan.grading.GivenCity.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 级别试算 (features E4): equals what the year's run makes of the same facts, shows nobody else's, stores nothing. */
class ProjectionTest {
    private static final List<String> EVENTS = List.of(
            "PENALTY_FINE",
            "PENALTY_WARNING",
            "TRAINING_ABSENT",
            "COMPLAINT_UPHELD",
            "INSPECTION_DEFECTS",
            "RECTIFY_ORDERED_RATE",
            "SAMPLING_FAILED",
            "SELF_CHECK_REPORT",
            "RECALL_REFUSED");

    private final GivenCity city = new GivenCity();

    private Projection project(int firm, List<AssumedFact> assumed) {
        AccessScope seat = city.seatOf(firm);
        return city.call(seat, use -> use.get(ProjectionQueries.class).project(seat, assumed));
    }

    private static AssumedFact of(String event, String on, Integer count, Integer base, boolean done) {
        return new AssumedFact(event, LocalDate.parse(on), count, base, done);
    }

    private static AssumedFact any(Random random) {
        String event = EVENTS.get(random.nextInt(EVENTS.size()));
        LocalDate on = LocalDate.of(2025, 12, 1).plusDays(random.nextInt(350));
        Integer count =
                switch (event) {
                    case "INSPECTION_DEFECTS" -> random.nextInt(20);
                    case "RECTIFY_ORDERED_RATE" -> random.nextInt(10);
                    default -> null;
                };
        return new AssumedFact(
                event, on, count, event.equals("RECTIFY_ORDERED_RATE") ? 10 : null, random.nextBoolean());
    }

    /** The same as a row of the bureau's file. */
    private ImportRow row(int firm, AssumedFact f, int number) {
        List<String> more = new ArrayList<>(List.of(FactFile.DOCUMENT, "示例" + number));
        if (f.count() != null) more.addAll(List.of(FactFile.COUNT, f.count().toString()));
        if (f.base() != null) more.addAll(List.of(FactFile.BASE, f.base().toString()));
        if (f.event().equals("INSPECTION_DEFECTS")) more.addAll(List.of(FactFile.INSPECTION, "ROUTINE"));
        if (f.event().equals("SAMPLING_FAILED")) {
            more.addAll(List.of(FactFile.SUBJECT, "产品" + number, FactFile.BATCH, "批" + number));
        }
        if (f.event().equals("SELF_CHECK_REPORT")) {
            more.addAll(List.of(FactFile.DUE, f.on().toString()));
            if (f.done()) more.addAll(List.of(FactFile.DONE, f.on().plusDays(1).toString()));
        }
        return city.fact(firm, f.event(), f.on().toString(), more.toArray(String[]::new));
    }

    @Test
    @DisplayName("试算与年度运行对同样的事实得出同样的分数、等级和说明；任意事实、任意上年等级")
    void equalsTheRun() {
        int firms = 12;
        city.firms(1, firms);
        Random random = new Random(20261122);
        List<ImportRow> past = new ArrayList<>();
        List<ImportRow> known = new ArrayList<>();
        List<List<AssumedFact>> assumed = new ArrayList<>();
        for (int n = 1; n <= firms; n++) {
            past.add(city.past(n, 2025, List.of("A", "B", "C", "D").get(n % 4)));
            known.add(row(n, of("PENALTY_WARNING", "2026-02-03", null, null, false), 900 + n));
            List<AssumedFact> some = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) some.add(any(random));
            assumed.add(some);
        }
        city.send(city.chen, PastGradeImport.class, past);
        city.send(city.chen, FactImport.class, known);
        List<Projection> projected = new ArrayList<>();
        for (int n = 1; n <= firms; n++) projected.add(project(n, assumed.get(n - 1)));
        assertThat(project(1, List.of()).known()).hasSize(1);

        int number = 0;
        for (int n = 1; n <= firms; n++) {
            for (AssumedFact f : assumed.get(n - 1))
                city.send(city.lin, FactImport.class, List.of(row(n, f, ++number)));
        }
        city.call(city.lin, use -> use.get(YearQueries.class).pending(city.lin))
                .forEach(waiting -> city.confirm(city.chen, waiting.key()));
        city.released(2026);
        for (int n = 1; n <= firms; n++) {
            Projection guess = projected.get(n - 1);
            GradeDetail real = city.own(n);
            assertThat(guess.points())
                    .as("points of " + n)
                    .isEqualByComparingTo(real.line().points());
            assertThat(guess.level()).as("level of " + n).isEqualTo(real.line().level());
            assertThat(guess.earned()).isEqualTo(real.line().earned());
            assertThat(guess.capped()).isEqualTo(real.line().capped());
            assertThat(guess.lastLevel()).isEqualTo(real.line().lastLevel());
            assertThat(guess.explanation().items())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*fact$")
                    .isEqualTo(real.explanation().items());
        }
    }

    @Test
    @DisplayName("只有本企业已计入的事实：待确认的、别家的都不出现；试算不留下任何记录")
    void ownFactsOnlyAndNothingKept() {
        city.firms(1, 2);
        city.enter(city.lin, city.entry(2, "PENALTY_FINE", "2026-03-01"));
        city.enter(city.lin, city.entry(1, "PENALTY_FINE", "2026-03-02"));
        city.enter(city.lin, city.entry(1, "RECALL_REFUSED", "2026-03-03", null, null, "示例内1号"));
        Projection now = project(1, List.of());
        assertThat(now.decision()).isFalse();
        assertThat(now.known()).extracting(FactLine::event).containsExactly("PENALTY_FINE");
        assertThat(now.points()).isEqualByComparingTo("95");
        assertThat(now.year()).isEqualTo(2026);
        Projection worse = project(1, List.of(of("RECALL_REFUSED", "2026-11-30", null, null, false)));
        assertThat(worse.level()).isEqualTo("D");
        assertThat(worse.immediate()).isTrue();
        assertThat(worse.assumed()).hasSize(1);
        assertThat(project(1, List.of()).level()).isEqualTo("A");
        assertThat(city.levels(1)).isEmpty();
        List<FactView> kept = city.call(city.chen, use -> use.get(FactQueries.class)
                .ofFirm(city.chen, city.firm(1).key()));
        assertThat(kept).as("as many facts as before").hasSize(2);
        Projection harmless = project(1, List.of(of("INSPECTION_CLEAN", "2026-05-01", null, null, false)));
        assertThat(harmless.points()).isEqualByComparingTo("95");
    }

    @Test
    @DisplayName("负数、年度以外的日子、不认识的事项、缺分母、太多，都说明原因后拒绝；不是企业的没有试算")
    void refusals() {
        city.firms(1, 1);
        refusedBy(
                GradingError.COUNT_NEGATIVE,
                () -> project(1, List.of(of("INSPECTION_DEFECTS", "2026-05-01", -1, null, false))));
        refusedBy(
                GradingError.COUNT_NEEDED,
                () -> project(1, List.of(of("INSPECTION_DEFECTS", "2026-05-01", null, null, false))));
        refusedBy(
                GradingError.PROJECTION_DAY_OUTSIDE,
                () -> project(1, List.of(of("PENALTY_FINE", "2026-12-01", null, null, false))));
        refusedBy(
                GradingError.PROJECTION_DAY_OUTSIDE,
                () -> project(1, List.of(of("PENALTY_FINE", "2025-11-30", null, null, false))));
        refusedBy(
                GradingError.FACT_TYPE_UNKNOWN, () -> project(1, List.of(of("NO_SUCH", "2026-05-01", 1, null, false))));
        refusedBy(
                GradingError.OCCURRED_NEEDED,
                () -> project(1, List.of(new AssumedFact("PENALTY_FINE", null, null, null, false))));
        refusedBy(
                GradingError.BASE_NEEDED,
                () -> project(1, List.of(of("RECTIFY_ORDERED_RATE", "2026-05-01", 1, null, false))));
        refusedBy(
                GradingError.COUNT_ABOVE_BASE,
                () -> project(1, List.of(of("RECTIFY_ORDERED_RATE", "2026-05-01", 3, 2, false))));
        List<AssumedFact> many = new ArrayList<>();
        for (int i = 0; i <= ProjectionQueries.MOST; i++) many.add(of("PENALTY_FINE", "2026-05-01", null, null, false));
        refusedBy(GradingError.PROJECTION_TOO_MANY, () -> project(1, many));
        assertThatThrownBy(() -> city.call(
                        city.chen, use -> use.get(ProjectionQueries.class).project(city.chen, List.of())))
                .isInstanceOf(NotFound.class);
    }
}
