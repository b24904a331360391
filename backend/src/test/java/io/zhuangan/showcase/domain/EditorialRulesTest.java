package io.zhuangan.showcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.showcase.Conflict;
import io.zhuangan.showcase.RevisionState;
import io.zhuangan.showcase.ShowcaseError;
import io.zhuangan.showcase.domain.ConflictOfInterest.Judge;
import io.zhuangan.showcase.domain.ConflictOfInterest.Nominated;
import io.zhuangan.showcase.domain.RevisionLife.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editors' and the jury's rules, each at its edge. */
class EditorialRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "WRITTEN,GO_LIVE SCHEDULE RETURN REPLACE",
        "SCHEDULED,GO_LIVE CALL_OFF REPLACE STOP",
        "LIVE,REPLACE END",
        "ENDED,GO_LIVE SCHEDULE REPLACE",
        "STOPPED,GO_LIVE SCHEDULE REPLACE",
        "RETURNED,''",
        "REPLACED,''"
    })
    @DisplayName("从每个状态只能走写明的几步，别的一律拒绝")
    void steps(RevisionState from, String allowed) {
        Set<Step> may = EnumSet.noneOf(Step.class);
        for (String step : allowed.split(" ")) if (!step.isEmpty()) may.add(Step.valueOf(step));
        for (Step step : Step.values()) {
            if (may.contains(step)) RevisionLife.after(from, step);
            else refused(ShowcaseError.REVISION_NOT_THERE, () -> RevisionLife.after(from, step));
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    @DisplayName("走一步到哪个状态是定的")
    void leadsSomewhere(Step step) {
        RevisionState from = EnumSet.allOf(RevisionState.class).stream()
                .filter(s -> RevisionLife.may(s, step))
                .findFirst()
                .orElseThrow();
        RevisionState expected =
                switch (step) {
                    case GO_LIVE -> RevisionState.LIVE;
                    case SCHEDULE -> RevisionState.SCHEDULED;
                    case RETURN -> RevisionState.RETURNED;
                    case CALL_OFF -> RevisionState.WRITTEN;
                    case REPLACE -> RevisionState.REPLACED;
                    case END -> RevisionState.ENDED;
                    case STOP -> RevisionState.STOPPED;
                };
        assertThat(RevisionLife.after(from, step)).isEqualTo(expected);
    }

    @Test
    @DisplayName("作者不能批准自己写的一版")
    void fourEyes() {
        RevisionLife.mustBeSecond(1, "陈知远", 2);
        refused(ShowcaseError.CASE_NEEDS_SECOND_PERSON, () -> RevisionLife.mustBeSecond(1, "陈知远", 1));
    }

    @Test
    @DisplayName("定时发布的时间要在以后，一年之内")
    void ahead() {
        RevisionLife.mustLieAhead(NOW.plusMillis(1), NOW);
        RevisionLife.mustLieAhead(NOW.plus(Duration.ofDays(366)), NOW);
        refused(ShowcaseError.SCHEDULE_NOT_AHEAD, () -> RevisionLife.mustLieAhead(NOW, NOW));
        refused(ShowcaseError.SCHEDULE_NOT_AHEAD, () -> RevisionLife.mustLieAhead(null, NOW));
        refused(
                ShowcaseError.SCHEDULE_NOT_AHEAD,
                () -> RevisionLife.mustLieAhead(NOW.plus(Duration.ofDays(366)).plusMillis(1), NOW));
    }

    private static final Nominated BY_FENGXIAN = new Nominated(50, 20, Set.of(7L), Set.of());

    @Test
    @DisplayName("本企业、本协会会员、本单位推荐、本人推荐、自己声明的，都回避；别的不回避")
    void closeness() {
        Judge officer = new Judge(1, 10, Set.of(10L));
        assertThat(ConflictOfInterest.of(officer, BY_FENGXIAN, false)).isEmpty();
        assertThat(ConflictOfInterest.of(officer, BY_FENGXIAN, true)).contains(Conflict.DECLARED);
        assertThat(ConflictOfInterest.of(new Judge(1, 10, Set.of(10L, 50L)), BY_FENGXIAN, false))
                .contains(Conflict.OWN_FIRM);
        assertThat(ConflictOfInterest.of(new Judge(7, 10, Set.of(10L)), BY_FENGXIAN, false))
                .contains(Conflict.OWN_NOMINATION);
        assertThat(ConflictOfInterest.of(new Judge(1, 20, Set.of(20L)), BY_FENGXIAN, false))
                .contains(Conflict.OWN_NOMINATION);
        Nominated member = new Nominated(50, 50, Set.of(7L), Set.of(30L));
        assertThat(ConflictOfInterest.of(new Judge(1, 30, Set.of(30L)), member, false))
                .contains(Conflict.OWN_MEMBER);
        assertThat(ConflictOfInterest.of(new Judge(1, 31, Set.of(31L)), member, false))
                .isEmpty();
        assertThat(ConflictOfInterest.of(new Judge(1, 20, Set.of(20L)), member, false))
                .as("the firm's district did not nominate it")
                .isEmpty();
    }

    @Test
    @DisplayName("按权重合成百分制，评委取平均，两位小数四舍五入")
    void scoring() {
        Map<String, BigDecimal> weights =
                Map.of("a", new BigDecimal("40"), "b", new BigDecimal("35"), "c", new BigDecimal("25"));
        Map<String, BigDecimal> points =
                Map.of("a", new BigDecimal("8"), "b", new BigDecimal("7"), "c", new BigDecimal("9"));
        assertThat(Scoring.total(weights, points)).isEqualTo(new BigDecimal("79.00"));
        Map<String, BigDecimal> missing = Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE);
        refused(ShowcaseError.SCORE_INCOMPLETE, () -> Scoring.total(weights, missing));
        assertThat(Scoring.mean(List.of(new BigDecimal("79.00"), new BigDecimal("80.01"))))
                .isEqualTo(new BigDecimal("79.51"));
        assertThat(Scoring.mean(List.of(new BigDecimal("70"), new BigDecimal("80"), new BigDecimal("80"))))
                .isEqualTo(new BigDecimal("76.67"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "10", "10.0", "7.50"})
    @DisplayName("打分 0 到 10，半分一档")
    void goodPoints(BigDecimal points) {
        Scoring.mustBePoints(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "10.5", "7.25", "0.1"})
    @DisplayName("超出 0 到 10 或不是半分一档的分数不收")
    void badPoints(BigDecimal points) {
        refused(ShowcaseError.POINTS_WRONG, () -> Scoring.mustBePoints(points));
        refused(ShowcaseError.POINTS_WRONG, () -> Scoring.mustBePoints(null));
    }

    @Test
    @DisplayName("权重都大于 0，合计正好 100")
    void weights() {
        Scoring.mustBeWhole(List.of(new BigDecimal("60.00"), new BigDecimal("40")));
        for (List<BigDecimal> wrong : List.of(
                List.<BigDecimal>of(),
                List.of(new BigDecimal("99.99")),
                List.of(new BigDecimal("60"), new BigDecimal("40.01")),
                List.of(new BigDecimal("110"), new BigDecimal("-10")))) {
            refused(ShowcaseError.WEIGHTS_NOT_WHOLE, () -> Scoring.mustBeWhole(wrong));
        }
    }

    @Test
    @DisplayName("授权到最后一天 24 点为止，收回的那一刻起不再有效，还没给的不算")
    void consent() {
        Instant given = Instant.parse("2026-09-01T02:00:00Z");
        LocalDate until = LocalDate.parse("2028-09-01");
        ConsentAt.Given open = new ConsentAt.Given(given, until, null);
        assertThat(ConsentAt.holds(open, given)).isTrue();
        assertThat(ConsentAt.holds(open, given.minusNanos(1000))).isFalse();
        assertThat(ConsentAt.holds(open, Instant.parse("2028-09-01T15:59:59.999999Z")))
                .isTrue();
        assertThat(ConsentAt.holds(open, Instant.parse("2028-09-01T16:00:00Z"))).isFalse();
        Instant back = Instant.parse("2027-01-01T00:00:00Z");
        ConsentAt.Given withdrawn = new ConsentAt.Given(given, until, back);
        assertThat(ConsentAt.holds(withdrawn, back.minusNanos(1000))).isTrue();
        assertThat(ConsentAt.holds(withdrawn, back)).isFalse();
        ConsentAt.Given shorter = new ConsentAt.Given(given, LocalDate.parse("2027-06-30"), null);
        assertThat(ConsentAt.until(List.of(shorter, open, withdrawn), back)).contains(until);
        assertThat(ConsentAt.until(List.of(withdrawn), back)).isEmpty();
    }
}
