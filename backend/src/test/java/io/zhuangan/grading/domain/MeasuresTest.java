package io.zhuangan.grading.domain;

import static io.zhuangan.grading.domain.GivenGrading.ORDINARY;
import static io.zhuangan.grading.domain.GivenGrading.costing;
import static io.zhuangan.grading.domain.GivenGrading.fact;
import static io.zhuangan.grading.domain.GivenGrading.firmLicensedOn;
import static io.zhuangan.grading.domain.GivenGrading.last;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.RuleViolated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Measures, article by article, with the worked cases of the fact sheet. */
class MeasuresTest {
    private final RuleSet rules = GivenGrading.shanghai();
    private final GradingEngine engine = new GradingEngine(rules);

    private Verdict.Graded graded(List<Fact> facts, History history) {
        return (Verdict.Graded) engine.annual(2026, ORDINARY, facts, history);
    }

    private Verdict.Graded graded(Fact... facts) {
        return graded(List.of(facts), History.NONE);
    }

    @Test
    @DisplayName("第一条 每一部分规则都写明依据")
    void article1EveryPartNamesItsBasis() {
        assertThat(List.of("levels", "ceiling", "immediate", "eligibility", "stages", "application", "intervals"))
                .allSatisfy(part -> assertThat(rules.source(part)).as(part).startsWith("办法 第"));
        assertThat(rules.events().values())
                .allSatisfy(event -> assertThat(event.source()).as(event.code()).isNotBlank());
    }

    @Test
    @DisplayName("第三条 量化评价：失去的每一分都写明是哪一件事实")
    void article3EveryPointLostNamesItsFact() {
        Verdict.Graded verdict = graded(
                fact("PENALTY_FINE", "2026-02-02").build(),
                fact("INSPECTION_DEFECTS", "2026-09-17").count(3).build(),
                fact("TRAINING_ABSENT", "2026-03-26").build());
        List<DeductionRule.Deduction> all = rules.tree().stream()
                .flatMap(Indicator::leaves)
                .flatMap(l -> leaf(verdict, l.code()).deductions().stream())
                .toList();
        assertThat(all).hasSize(3).allSatisfy(d -> assertThat(d.fact()).isNotNull());
        assertThat(all.stream().map(DeductionRule.Deduction::points).reduce(verdict.points(), BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({
        "100,A", "90.0,A", "90,A", "89.99,B", "89.5,B", "75.0,B", "74.99,C", "74.5,C", "60.0,C", "59.99,D", "59.5,D",
        "0,D"
    })
    @DisplayName("第八条 分数落入等级区间，半开")
    void article8ScoreFallsIntoBand(BigDecimal score, Grade level) {
        assertThat(rules.bands().of(score)).isEqualTo(level);
    }

    @ParameterizedTest(name = "last {0}, earned {1}: {2}")
    @CsvSource({
        "D,A,C", "D,B,C", "D,C,C", "D,D,D", "C,A,B", "C,B,B", "B,A,A", "A,A,A", "A,D,D", "A,C,C", "B,D,D", ",A,A",
        ",D,D"
    })
    @DisplayName("第六条 不得越级升级，降级不限")
    void article6NoRiseAboveOneLevel(Grade lastYear, Grade earned, Grade expected) {
        assertThat(OneLevelCeiling.cap(earned, Optional.ofNullable(lastYear), Occasion.ANNUAL))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("第十一条 更正不是升级")
    void article11RestorationIsNoRise() {
        assertThat(OneLevelCeiling.cap(Grade.A, Optional.of(Grade.D), Occasion.RESTORATION))
                .isEqualTo(Grade.A);
    }

    @ParameterizedTest(name = "last {0}, {1} points off: {2} points, level {3}")
    @CsvSource({"D,5,95,C", "C,5,95,B", "A,60,40,D", ",5,95,A", "B,10,90,A", "B,11,89,B", "B,25,75,B", "B,26,74,C"})
    @DisplayName("第六、八条 分数与上限一起")
    void article6And8Together(Grade lastYear, int off, BigDecimal points, Grade level) {
        History history = lastYear == null ? History.NONE : last(2025, lastYear);
        Verdict.Graded verdict = graded(costing(off), history);
        assertThat(verdict.points()).isEqualByComparingTo(points);
        assertThat(verdict.level()).isEqualTo(level);
        assertThat(verdict.ceiling() != null).isEqualTo(verdict.level() != verdict.earned());
    }

    @Test
    @DisplayName("第六条 上上年的等级不再限制")
    void article6OnlyLastYearLimits() {
        assertThat(graded(List.of(), last(2024, Grade.D)).level()).isEqualTo(Grade.A);
    }

    @Test
    @DisplayName("第八条 三月停产停业：当年定为 D，次年至多 C")
    void article8ImmediateDowngrade() {
        Fact stop =
                fact("PENALTY_SUSPENSION", "2026-03-10").document("示例罚〔2026〕1号").build();
        Verdict.Graded year = graded(List.of(stop), last(2025, Grade.B));
        assertThat(year.points()).isEqualByComparingTo("85");
        assertThat(year.earned()).isEqualTo(Grade.B);
        assertThat(year.level()).isEqualTo(Grade.D);
        assertThat(year.immediate()).isEqualTo(stop);

        Verdict.Graded next = (Verdict.Graded) engine.annual(2027, ORDINARY, List.of(stop), last(2026, Grade.D));
        assertThat(next.points()).isEqualByComparingTo("100");
        assertThat(next.level()).isEqualTo(Grade.C);
    }

    @Test
    @DisplayName("第八条 没有文书号的即时评D事实不改等级")
    void article8NeedsDocument() {
        Verdict.Graded verdict = graded(fact("SERIOUS_HARM", "2026-03-10").build());
        assertThat(verdict.level()).isEqualTo(Grade.A);
        assertThat(verdict.immediate()).isNull();
    }

    @ParameterizedTest(name = "licensed {0}: {1}")
    @CsvSource({
        "2016-01-01,",
        "2026-05-20,",
        "2026-05-31,",
        "2026-06-01,LICENSED_TOO_LATE",
        "2026-07-01,LICENSED_TOO_LATE",
        "2026-11-30,LICENSED_TOO_LATE",
        "2026-12-01,NOT_LICENSED"
    })
    @DisplayName("第九条 5 月 31 日以后取证的不参评")
    void article9LicensedTooLate(String day, Eligibility.Deferral expected) {
        assertThat(rules.eligibility().deferral(firmLicensedOn(day), rules.evaluationYear(2026)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "stopped {0} to {1}: {2}")
    @CsvSource({
        "2026-02-01,2026-05-01,", "2026-02-01,2026-07-31,", "2026-02-01,2026-08-01,STOPPED_TOO_LONG",
        "2025-09-01,2026-05-31,", "2025-09-01,2026-06-01,STOPPED_TOO_LONG", "2026-05-01,,STOPPED_TOO_LONG",
        "2026-06-02,,", "2024-01-01,2024-12-01,"
    })
    @DisplayName("第九条 连续停产六个月以上的不参评")
    void article9StoppedTooLong(LocalDate from, LocalDate until, Eligibility.Deferral expected) {
        Eligibility.Firm firm =
                new Eligibility.Firm(LocalDate.parse("2016-01-01"), null, List.of(new Eligibility.Stop(from, until)));
        assertThat(rules.eligibility().deferral(firm, rules.evaluationYear(2026)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("第九条 5 月 20 日取证、停产三个月：参评")
    void article9TakesPart() {
        Fact stop = fact("PRODUCTION_STOP", "2026-06-20").done("2026-09-20").build();
        assertThat(engine.annual(2026, firmLicensedOn("2026-05-20"), List.of(stop), History.NONE))
                .isInstanceOf(Verdict.Graded.class);
    }

    @Test
    @DisplayName("第九条 停产事实本身就使企业暂不评定")
    void article9StopAmongFacts() {
        Fact stop = fact("PRODUCTION_STOP", "2026-01-05").build();
        assertThat(engine.annual(2026, ORDINARY, List.of(stop), History.NONE))
                .isEqualTo(new Verdict.Deferred(Eligibility.Deferral.STOPPED_TOO_LONG, List.of(stop)));
    }

    @Test
    @DisplayName("第九条 7 月取证：当年暂不评定，事件并入下一年度，只算一次")
    void article9EventsRollOver() {
        Eligibility.Firm firm = firmLicensedOn("2026-07-01");
        Fact complaint = fact("COMPLAINT_UPHELD", "2026-09-03").build();
        List<Fact> facts = List.of(complaint);
        assertThat(engine.annual(2026, firm, facts, History.NONE))
                .isEqualTo(new Verdict.Deferred(Eligibility.Deferral.LICENSED_TOO_LATE, facts));
        Verdict.Graded next = (Verdict.Graded) engine.annual(2027, firm, facts, last(2026, null));
        assertThat(next.points()).isEqualByComparingTo("99");
        Verdict.Graded after = (Verdict.Graded) engine.annual(2028, firm, facts, last(2027, Grade.A));
        assertThat(after.points()).isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({"2025-11-30,2025", "2025-12-01,2026", "2026-01-01,2026", "2026-11-30,2026", "2026-12-01,2027"})
    @DisplayName("第九条 评定年度自 12 月 1 日至次年 11 月 30 日")
    void article9EvaluationYear(LocalDate day, int year) {
        assertThat(rules.yearOf(day)).isEqualTo(year);
        assertThat(rules.evaluationYear(year).contains(day)).isTrue();
        assertThat(rules.evaluationYear(year + 1).contains(day)).isFalse();
    }

    @Test
    @DisplayName("第十条 五个阶段的法定日期")
    void article10Stages() {
        List<StageCalendar.Stage> stages = rules.stages().stages();
        assertThat(stages).hasSize(5);
        assertThat(stages.get(0).opens().in(2026)).isEqualTo("2026-12-01");
        assertThat(stages.get(0).closes().in(2026)).isEqualTo("2026-12-15");
        assertThat(stages.get(1).closes().in(2026)).isEqualTo("2026-12-30");
        assertThat(stages.get(2).closes().in(2026)).isEqualTo("2027-01-15");
        assertThat(stages.get(3).closes().in(2026)).isEqualTo("2027-01-20");
        assertThat(stages.get(4).workdays()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0}, last {1}: due {2}")
    @CsvSource({
        "A,2026-09-17,",
        "B,2026-09-17,2029-09-17",
        "C,2026-09-17,2028-09-17",
        "D,2026-09-17,2027-09-17",
        "B,,2030-01-20",
        "D,2028-02-29,2029-02-28"
    })
    @DisplayName("第十三条 日常检查频次，自上次计入的检查起滚动")
    void article13Interval(Grade level, LocalDate lastCounted, LocalDate due) {
        assertThat(rules.intervals().nextDue(level, Optional.ofNullable(lastCounted), LocalDate.parse("2027-01-20")))
                .isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest(name = "{0} counts: {1}")
    @CsvSource({"ROUTINE,true", "LICENSING,false", "FOR_CAUSE,false", "OTHER,false", ",false"})
    @DisplayName("第十三条 许可检查、有因检查不计入频次")
    void article13OnlyRoutineCounts(String type, boolean counts) {
        assertThat(rules.intervals().counts(type)).isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0} x{1}: -{2}")
    @CsvSource({
        "KEY_POST_MISSING,1,6", "AUTHORISATION_MISSING,1,3", "TRAINING_ABSENT,1,3", "TRAINING_ABSENT,2,6",
        "TRAINING_ABSENT,3,6", "SELF_CHECK_UNTRUE,1,8", "INSPECTION_CLEAN,1,0", "INSPECTION_DEFECTS,1,4",
        "INSPECTION_DEFECTS,7,4", "INSPECTION_DEFECTS,8,12", "INSPECTION_DEFECTS,15,12", "INSPECTION_DEFECTS,16,24",
        "INSPECTION_SERIOUS,1,24", "RECHECK_FAILED,1,6", "PENALTY_WARNING,1,3", "PENALTY_FINE,1,5",
        "PENALTY_SUSPENSION,1,15", "CREDIT_ABNORMAL,1,2", "CREDIT_DISHONEST,1,5", "COMPLAINT_UPHELD,1,1",
        "COMPLAINT_UPHELD,9,5", "OBSTRUCTION,1,5"
    })
    @DisplayName("第七条 示例指标逐项扣分，每项不低于零")
    void article7IndexDeducts(String event, int count, BigDecimal off) {
        assertThat(graded(fact(event, "2026-04-01").count(count).build()).points())
                .isEqualByComparingTo(new BigDecimal(100).subtract(off));
    }

    @ParameterizedTest(name = "{0} {1}/{2}: -{3}")
    @CsvSource({
        "RECTIFY_ORDERED_RATE,20,100,0", "RECTIFY_ORDERED_RATE,21,100,4", "RECTIFY_ORDERED_RATE,30,100,4",
        "RECTIFY_ORDERED_RATE,31,100,7", "FILING_CANCELLED_RATE,1,20,0", "FILING_CANCELLED_RATE,2,20,4",
        "FILING_CANCELLED_RATE,3,20,7"
    })
    @DisplayName("第七条 备案质量按比例，恰好 20% 不扣")
    void article7Rates(String event, int count, int base, BigDecimal off) {
        assertThat(graded(fact(event, "2026-04-01").count(count).base(base).build())
                        .points())
                .isEqualByComparingTo(new BigDecimal(100).subtract(off));
    }

    @ParameterizedTest(name = "{0} due {1} done {2}: -{3}")
    @CsvSource({
        "SELF_CHECK_REPORT,2026-03-31,2026-03-31,0",
        "SELF_CHECK_REPORT,2026-03-31,2026-04-01,4",
        "SELF_CHECK_REPORT,2026-03-31,,8",
        "ANNUAL_REPORT,2026-03-31,2026-04-20,3",
        "ANNUAL_REPORT,2026-03-31,,3",
        "RECTIFICATION,2026-05-20,2026-05-21,2",
        "ADR_REPORT,2026-06-29,2026-07-02,2"
    })
    @DisplayName("第七条 迟延扣分，当日办结不算迟")
    void article7Lateness(String event, LocalDate due, LocalDate done, BigDecimal off) {
        Fact fact = new Fact(
                java.util.UUID.randomUUID(),
                event,
                LocalDate.parse("2026-04-01"),
                1,
                null,
                null,
                null,
                due,
                done,
                null,
                null);
        assertThat(graded(fact).points()).isEqualByComparingTo(new BigDecimal(100).subtract(off));
    }

    @Test
    @DisplayName("第七条 同一产品同一批号只扣一次")
    void article7SamplingOncePerBatch() {
        Verdict.Graded verdict = graded(
                fact("SAMPLING_FAILED", "2026-04-01").batch("润肤霜", "A1").build(),
                fact("SAMPLING_FAILED", "2026-05-01").batch("润肤霜", "A1").build(),
                fact("SAMPLING_FAILED", "2026-05-02").batch("润肤霜", "A2").build());
        assertThat(verdict.points()).isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("第七条 多次检查只按最差判定扣")
    void article7WorstVerdictCounts() {
        Verdict.Graded verdict = graded(
                fact("INSPECTION_DEFECTS", "2026-02-01").count(3).build(),
                fact("INSPECTION_DEFECTS", "2026-06-01").count(9).build(),
                fact("INSPECTION_CLEAN", "2026-10-01").build());
        assertThat(verdict.points()).isEqualByComparingTo("88");
        Verdict.Item inspection = leaf(verdict, "1.2.1");
        assertThat(inspection.deductions()).hasSize(1);
        assertThat(inspection.deductions().get(0).fact().occurredOn()).isEqualTo("2026-06-01");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-02-12,false", "2025-02-13,true", "2030-02-12,true", "2030-02-13,false"})
    @DisplayName("第十四条 2025 年 2 月 13 日起施行，至 2030 年 2 月 12 日有效；期外不得评定")
    void article14InForce(LocalDate day, boolean inForce) {
        assertThat(rules.basis().orElseThrow().inForce(day)).isEqualTo(inForce);
        if (inForce) rules.requireInForce(day);
        else {
            assertThatThrownBy(() -> rules.requireInForce(day))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("BASIS_NOT_IN_FORCE");
        }
    }

    @Test
    @DisplayName("样例企业：91 分，上年 C，定为 B")
    void sampleFirm() {
        Verdict.Graded verdict = graded(
                List.of(
                        fact("TRAINING_ABSENT", "2026-03-26").build(),
                        fact("INSPECTION_DEFECTS", "2026-09-17").count(3).build(),
                        fact("ADR_REPORT", "2026-07-02")
                                .due("2026-06-29")
                                .done("2026-07-02")
                                .build()),
                last(2025, Grade.C));
        assertThat(verdict.points()).isEqualByComparingTo("91");
        assertThat(verdict.earned()).isEqualTo(Grade.A);
        assertThat(verdict.level()).isEqualTo(Grade.B);
        assertThat(verdict.ceiling()).isEqualTo(new Verdict.Ceiling(2025, Grade.C));
        assertThat(verdict.tree().get(0).points()).isEqualByComparingTo("53");
    }

    @Test
    @DisplayName("样例指标恰好 100 分，三级")
    void indexIsComplete() {
        assertThat(rules.tree().stream().map(Indicator::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(rules.tree().stream().flatMap(Indicator::leaves)).hasSize(12);
        assertThat(rules.notice().zh()).isEqualTo("示例指标，待市局发布后替换");
        assertThat(rules.eligibility().excludedFrom()).isEqualTo(MonthDay.of(6, 1));
    }

    static Verdict.Item leaf(Verdict.Graded verdict, String code) {
        List<Verdict.Item> open = new ArrayList<>(verdict.tree());
        while (!open.isEmpty()) {
            Verdict.Item item = open.remove(0);
            if (item.indicator().code().equals(code)) return item;
            open.addAll(item.children());
        }
        throw new IllegalArgumentException(code);
    }
}
