package io.zhuangan.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.intake.ImportKind;
import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Grading on the real database: files in, a year run, released by a second person, seen by its firm. */
class GradingTest {
    private final GivenCity city = new GivenCity();

    private List<ImportRow> sampleFacts() {
        return List.of(
                city.fact(1, "培训、约谈或会议缺席", "2026-03-26", FactFile.SUBJECT, "风险交流会"),
                city.fact(1, "INSPECTION_DEFECTS", "2026-09-17", FactFile.COUNT, "3", FactFile.INSPECTION, "ROUTINE"),
                city.fact(1, "不良反应报告", "2026-07-02", FactFile.DUE, "2026-06-29", FactFile.DONE, "2026-07-02"),
                city.fact(2, "complaint upheld", "2026-05-05", FactFile.SUBJECT, "标签"));
    }

    private static void refusedBy(GradingError code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("facts in, year run, released by a second person, firm sees its points; others see nothing")
    void wholeWay() {
        city.firms(1, 3);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C"), city.past(2, 2025, "A")));
        city.send(city.chen, FactImport.class, sampleFacts());
        RunView run = city.run(2026);
        assertThat(run.state()).isEqualTo("DONE");
        assertThat(run.done()).isEqualTo(3);
        GradeLine first = city.grade(2026, 1);
        assertThat(first.points()).isEqualByComparingTo("91");
        assertThat(first.earned()).isEqualTo("A");
        assertThat(first.level()).isEqualTo("B");
        assertThat(first.capped()).isTrue();
        assertThat(city.grade(2026, 3).level()).isEqualTo("A");

        AccessScope sun = city.seatOf(1);
        assertThat(look(sun)).isEmpty();
        refusedBy(GradingError.RELEASE_NEEDS_SECOND_PERSON, () -> city.release(city.chen, run.key()));
        assertThat(city.release(city.lin, run.key()).state()).isEqualTo("RELEASED");
        assertThat(city.release(city.lin, run.key()).state()).isEqualTo("RELEASED");

        GradeDetail own = look(sun).orElseThrow();
        assertThat(own.line().level()).isEqualTo("B");
        assertThat(own.line().firstSeenBy()).isEqualTo("孙亦宁");
        assertThat(own.replays()).isTrue();
        assertThat(own.explanation().ceiling()).isEqualTo(new Explanation.Ceiling(2025, "C"));
        assertThat(own.explanation().items().get(0).points()).isEqualByComparingTo("53");
        assertThat(own.inspection().last()).isEqualTo("2026-09-17");
        assertThat(own.inspection().due()).isEqualTo("2029-09-17");
        assertThat(own.history()).extracting(GradeLine::year).containsExactly(2025, 2026);
        assertThat(look(city.seatOf(2)).orElseThrow().line().firm()).isEqualTo("示例企业2");

        Given.Tenant association = city.given.association();
        AccessScope wang = association.scope(Right.SEE_OWN_GRADE);
        assertThatThrownBy(() -> look(wang)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(city.seatOf(2), own.line().key())).isInstanceOf(NotFound.class);

        refusedBy(
                GradingError.YEAR_RELEASED,
                () -> city.start(2026, UUID.randomUUID().toString()));
        List<RowVerdict> late =
                city.send(city.chen, FactImport.class, List.of(city.fact(3, "PENALTY_FINE", "2026-02-02")));
        assertThat(late.get(0).remarks().get(0).code()).isEqualTo("FACT_YEAR_RELEASED");
    }

    @Test
    @DisplayName(
            "a file's events are judged by the year they count in: a firm that sat a released year out has it later")
    void releasedYearsByTheYearItCountsIn() {
        city.firms(1, 1).firms(2, 2, LocalDate.of(2026, 7, 1)).firms(3, 3, LocalDate.of(2025, 7, 1));
        city.released(2026);
        city.on("2026-12-20");
        List<RowVerdict> verdicts = city.send(
                city.chen,
                FactImport.class,
                List.of(
                        city.fact(1, "PENALTY_FINE", "2026-08-01"),
                        city.fact(2, "PENALTY_FINE", "2026-08-01"),
                        city.fact(3, "PENALTY_FINE", "2025-08-01"),
                        city.fact(1, "PENALTY_FINE", "2026-12-10")));
        assertThat(verdicts)
                .extracting(RowVerdict::action)
                .containsExactly(RowAction.NONE, RowAction.CREATE, RowAction.NONE, RowAction.CREATE);
        assertThat(verdicts.get(2).remarks().get(0).code())
                .as("2025 was sat out, so it belongs to 2026, which is released")
                .isEqualTo("FACT_YEAR_RELEASED");
        assertThat(verdicts.get(2).remarks().get(0).args()).containsExactly("2026");
    }

    private Optional<GradeDetail> look(AccessScope scope) {
        return city.call(scope, use -> use.get(SeeOwnGrade.class).look(scope));
    }

    private GradeDetail one(AccessScope scope, UUID key) {
        return city.call(scope, use -> use.get(GradeQueries.class).one(scope, key));
    }

    @Test
    @DisplayName(
            "the same file twice changes nothing; a corrected row is a new revision; a withdrawn fact stays withdrawn")
    void sameFileTwice() {
        city.firms(1, 2);
        assertThat(city.send(city.chen, FactImport.class, sampleFacts()))
                .extracting(RowVerdict::action)
                .containsOnly(RowAction.CREATE);
        assertThat(city.send(city.lin, FactImport.class, sampleFacts()))
                .extracting(RowVerdict::action)
                .containsOnly(RowAction.UNCHANGED);
        List<ImportRow> corrected = List.of(
                city.fact(1, "INSPECTION_DEFECTS", "2026-09-17", FactFile.COUNT, "9", FactFile.INSPECTION, "ROUTINE"));
        assertThat(city.send(city.chen, FactImport.class, corrected).get(0).action())
                .isEqualTo(RowAction.CHANGE);
        city.run(2026);
        assertThat(city.grade(2026, 1).points()).isEqualByComparingTo("83");

        Explanation.Loss loss = losses(
                        one(city.chen, city.grade(2026, 1).key()).explanation().items())
                .stream()
                .filter(l -> l.fact().event().equals("INSPECTION_DEFECTS"))
                .findFirst()
                .orElseThrow();
        refusedBy(GradingError.REASON_MISSING, () -> withdraw(loss.fact().key(), " "));
        withdraw(loss.fact().key(), "笔录有误");
        assertThat(city.send(city.chen, FactImport.class, corrected).get(0).action())
                .isEqualTo(RowAction.UNCHANGED);
        city.run(2026);
        assertThat(city.grade(2026, 1).points()).isEqualByComparingTo("95");
    }

    private static List<Explanation.Loss> losses(List<Explanation.Item> items) {
        List<Explanation.Loss> all = new ArrayList<>();
        for (Explanation.Item item : items) {
            all.addAll(item.losses());
            all.addAll(losses(item.children()));
        }
        return all;
    }

    private void withdraw(UUID fact, String reason) {
        city.call(city.chen, use -> {
            use.get(WithdrawFact.class).withdraw(city.chen, fact, reason);
            return null;
        });
    }

    @Test
    @DisplayName("rows that cannot count are refused with the cell that is wrong")
    void rowsThatAreWrong() {
        city.firms(1, 1);
        assertRefused(city.fact(7, "PENALTY_FINE", "2026-02-02"), FactFile.LICENCE, "LICENCE_UNKNOWN");
        assertRefused(city.fact(1, "罚款了", "2026-02-02"), FactFile.EVENT, "FACT_TYPE_UNKNOWN");
        assertRefused(city.fact(1, "PENALTY_FINE", "2026-11-23"), FactFile.OCCURRED, "FACT_IN_FUTURE");
        assertRefused(city.fact(1, "INSPECTION_DEFECTS", "2026-02-02"), FactFile.COUNT, "COUNT_NEEDED");
        assertRefused(city.fact(1, "INSPECTION_CLEAN", "2026-02-02"), FactFile.INSPECTION, "INSPECTION_TYPE_NEEDED");
        assertRefused(
                city.fact(1, "RECTIFY_ORDERED_RATE", "2026-02-02", FactFile.COUNT, "3"), FactFile.BASE, "BASE_NEEDED");
        assertRefused(
                city.fact(1, "RECTIFY_ORDERED_RATE", "2026-02-02", FactFile.COUNT, "3", FactFile.BASE, "2"),
                FactFile.COUNT,
                "COUNT_ABOVE_BASE");
        assertRefused(city.fact(1, "SAMPLING_FAILED", "2026-02-02"), FactFile.BATCH, "BATCH_NEEDED");
        assertRefused(city.fact(1, "ANNUAL_REPORT", "2026-02-02"), FactFile.DUE, "DUE_NEEDED");
        assertRefused(city.fact(1, "SERIOUS_HARM", "2026-02-02"), FactFile.DOCUMENT, "DOCUMENT_NEEDED");
    }

    @Test
    @DisplayName("a district enters facts of its own firms; another district's firm reads like an unknown one (Art. 4)")
    void districtEntersItsOwn() {
        city.firms(1, 2);
        AccessScope li = new AccessScope(
                1003,
                "李望舒",
                city.given.district("310120").id(),
                UUID.randomUUID(),
                "奉贤区局",
                TenantKind.DISTRICT,
                city.city.id(),
                new Reach.Districts(city.city.id(), Set.of("310120")),
                Set.of(Right.ENTER_FACTS));
        ImportRow nobody = new ImportRow(
                4,
                Map.of(
                        FactFile.LICENCE, "沪妆20999999",
                        FactFile.EVENT, "TRAINING_ABSENT",
                        FactFile.OCCURRED, "2026-02-02"));
        List<RowVerdict> verdicts = city.send(
                li,
                FactImport.class,
                List.of(
                        city.fact(2, "TRAINING_ABSENT", "2026-02-02"),
                        city.fact(1, "TRAINING_ABSENT", "2026-02-02"),
                        nobody));
        assertThat(verdicts.get(0).action()).isEqualTo(RowAction.CREATE);
        assertThat(verdicts.get(1).writes()).isFalse();
        assertThat(verdicts.get(1))
                .as("says no more than for a firm that does not exist")
                .isEqualTo(verdicts.get(2));
        assertThat(city.send(li, FactImport.class, List.of(city.fact(2, "TRAINING_ABSENT", "2026-02-02")))
                        .get(0)
                        .action())
                .isEqualTo(RowAction.UNCHANGED);
    }

    @Test
    @DisplayName("an officer of a district is offered facts and nothing else")
    void districtSeesFactsOnly() {
        AccessScope li = city.given.district("310120").scope(Right.READ_ENTERPRISES, Right.ENTER_FACTS);
        List<ImportKind> kinds = city.call(li, use -> {
            use.get(FactImport.class);
            use.get(PastGradeImport.class);
            use.get(io.zhuangan.enterprise.RegisterImport.class);
            use.get(io.zhuangan.enterprise.PeopleImport.class);
            return use.get(ImportQueries.class).kinds(li);
        });
        assertThat(kinds).extracting(ImportKind::kind).containsExactly("GRADING_FACTS");
    }

    private void assertRefused(ImportRow row, String column, String code) {
        RowVerdict verdict =
                city.send(city.chen, FactImport.class, List.of(row)).get(0);
        assertThat(verdict.writes()).isFalse();
        assertThat(verdict.remarks()).anySatisfy(r -> {
            assertThat(r.code()).isEqualTo(code);
            assertThat(r.column()).isEqualTo(column);
        });
    }

    @Test
    @DisplayName("an immediate D counts only after a second person confirmed it")
    void immediateNeedsTwo() {
        city.firms(1, 1);
        city.send(
                city.lin,
                FactImport.class,
                List.of(city.fact(1, "PENALTY_SERIOUS", "2026-03-10", FactFile.DOCUMENT, "示例罚1号")));
        RunView before = city.run(2026);
        assertThat(city.grade(2026, 1).level()).isEqualTo("A");
        FactPending pending = city.db
                .call(city.lin, use -> use.get(YearQueries.class).pending(city.lin))
                .get(0);
        assertThat(pending.mine()).isTrue();
        refusedBy(GradingError.CONFIRM_NEEDS_SECOND_PERSON, () -> confirm(city.lin, pending.key()));
        confirm(city.chen, pending.key());
        refusedBy(GradingError.RUN_OUTDATED, () -> city.release(city.lin, before.key()));
        RunView after = city.run(2026);
        assertThat(city.grade(2026, 1).level()).isEqualTo("D");
        assertThat(city.grade(2026, 1).immediate()).isTrue();
        refusedBy(GradingError.RUN_SUPERSEDED, () -> city.release(city.lin, before.key()));
        assertThat(city.release(city.lin, after.key()).state()).isEqualTo("RELEASED");
    }

    private void confirm(AccessScope by, UUID fact) {
        city.call(by, use -> {
            use.get(ConfirmFact.class).confirm(by, fact);
            return null;
        });
    }

    @Test
    @DisplayName("a run that was killed between two chunks ends as one that was not, whatever came in meanwhile")
    void killedRunEndsEqual() {
        city.firms(1, 250).firms(251, 255, LocalDate.of(2026, 7, 1));
        List<ImportRow> rows = new ArrayList<>();
        for (int n = 1; n <= 255; n++) {
            for (int i = 0; i < n % 7; i++) {
                rows.add(city.fact(n, "COMPLAINT_UPHELD", "2026-04-0" + (i + 1), FactFile.SUBJECT, "投诉" + i));
            }
            if (n % 5 == 0) rows.add(city.fact(n, "PENALTY_FINE", "2026-08-08"));
        }
        city.send(city.chen, FactImport.class, rows);
        RunView whole = city.run(2026);
        List<String> expected = summary();
        assertThat(expected).hasSize(255);

        String key = "run-" + UUID.randomUUID();
        RunView broken = city.start(2026, key);
        assertThat(city.advance(broken.key()).done()).isEqualTo(AdvanceRun.CHUNK);
        // the next chunk dies before its commit: neither grades nor cursor of it may stay
        assertThatThrownBy(() -> city.call(city.chen, use -> {
                    use.get(AdvanceRun.class).advance(city.chen, broken.key());
                    throw new IllegalStateException("kill -9");
                }))
                .hasMessage("kill -9");
        city.send(
                city.chen,
                FactImport.class,
                List.of(city.fact(255, "PENALTY_FINE", "2026-09-09"), city.fact(1, "PENALTY_FINE", "2026-09-09")));
        assertThat(city.start(2026, key).done()).isEqualTo(AdvanceRun.CHUNK);
        RunView resumed = city.advance(broken.key());
        while (resumed.state().equals("RUNNING")) resumed = city.advance(broken.key());
        assertThat(resumed.done()).isEqualTo(whole.done());
        assertThat(summary()).isEqualTo(expected);
        refusedBy(GradingError.RUN_OUTDATED, () -> city.release(city.lin, broken.key()));
        assertThat(city.grade(2026, 251).deferral()).isEqualTo("LICENSED_TOO_LATE");
    }

    private List<String> summary() {
        return city.grades(2026).stream()
                .map(g -> g.licenceNumber() + " " + g.level() + " " + g.points() + " " + g.deferral())
                .toList();
    }

    @Test
    @DisplayName(
            "the same key is the same run; another one waits until the first is done; a year that has not begun is refused")
    void startingTwice() {
        city.firms(1, 1);
        String key = UUID.randomUUID().toString();
        RunView run = city.start(2026, key);
        assertThat(city.start(2026, key).key()).isEqualTo(run.key());
        refusedBy(
                GradingError.RUN_IN_PROGRESS,
                () -> city.start(2026, UUID.randomUUID().toString()));
        refusedBy(
                GradingError.YEAR_NOT_OPEN,
                () -> city.start(2027, UUID.randomUUID().toString()));
        refusedBy(
                GradingError.YEAR_NOT_OPEN,
                () -> city.start(2025, UUID.randomUUID().toString()));
        refusedBy(GradingError.IDEMPOTENCY_KEY_INVALID, () -> city.start(2026, "短"));
        refusedBy(GradingError.RUN_NOT_FINISHED, () -> city.release(city.lin, run.key()));
    }

    @Test
    @DisplayName("a district sees its own firms; another city sees nothing")
    void reach() {
        city.firms(1, 4);
        city.run(2026);
        AccessScope fengxian = city.given.district("310120").scope(Right.READ_GRADES);
        List<GradeLine> own = city.call(fengxian, use -> use.get(GradeQueries.class)
                .page(fengxian, 2026, GradeFilter.ALL, null, 100)
                .items());
        assertThat(own).hasSize(2).allMatch(g -> g.district().equals("310120"));
        AccessScope elsewhere = new GivenCity().chen;
        List<GradeLine> nothing = city.call(elsewhere, use -> use.get(GradeQueries.class)
                .page(elsewhere, 2026, GradeFilter.ALL, null, 100)
                .items());
        assertThat(nothing).isEmpty();
        assertThatThrownBy(() -> city.call(elsewhere, use -> use.get(GradeQueries.class)
                        .one(elsewhere, own.get(0).key())))
                .isInstanceOf(NotFound.class);
        DistributionView fall =
                city.call(city.chen, use -> use.get(GradeQueries.class).distribution(city.chen, 2026));
        assertThat(fall.total().firms()).isEqualTo(4);
        assertThat(fall.districts()).hasSize(2);
        assertThat(fall.bars().get(fall.bars().size() - 1).firms()).isEqualTo(4);
    }

    @Test
    @DisplayName("pages follow the cursor; filters narrow by district, level, text and mark")
    void pagesAndFilters() {
        city.firms(1, 5);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "D"), city.past(2, 2025, "B")));
        city.run(2026);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            var page = city.call(
                    city.chen, use -> use.get(GradeQueries.class).page(city.chen, 2026, GradeFilter.ALL, from, 2));
            page.items().forEach(g -> seen.add(g.licenceNumber()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(filtered(new GradeFilter(null, null, null, "CAPPED"))).containsExactly("示例企业1");
        assertThat(filtered(new GradeFilter(null, null, null, "UP"))).containsExactly("示例企业1", "示例企业2");
        assertThat(filtered(new GradeFilter("310120", null, null, null))).containsExactly("示例企业2", "示例企业4");
        assertThat(filtered(new GradeFilter(null, "C", null, null))).containsExactly("示例企业1");
        assertThat(filtered(new GradeFilter(null, null, "企业3", null))).containsExactly("示例企业3");
        assertThat(filtered(new GradeFilter(null, null, "%", null))).isEmpty();
    }

    private List<String> filtered(GradeFilter filter) {
        return city.call(
                city.chen,
                use -> use.get(GradeQueries.class).slice(city.chen, 2026, filter, "LICENCE", false, 0, 100).stream()
                        .map(GradeLine::firm)
                        .toList());
    }

    @Test
    @DisplayName("past results: twice is once, another level is refused, a year still running is refused")
    void pastGrades() {
        city.firms(1, 1);
        assertThat(city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C"))))
                .extracting(RowVerdict::action)
                .containsExactly(RowAction.CREATE);
        assertThat(city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C"))))
                .extracting(RowVerdict::action)
                .containsExactly(RowAction.UNCHANGED);
        assertThat(city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "A")))
                        .get(0)
                        .remarks()
                        .get(0)
                        .code())
                .isEqualTo("PAST_GRADE_DIFFERS");
        assertThat(city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2026, "A")))
                        .get(0)
                        .remarks()
                        .get(0)
                        .code())
                .isEqualTo("PAST_YEAR_NOT_OVER");
        assertThat(look(city.seatOf(1))).isEmpty();
    }

    @Test
    @DisplayName("the database itself refuses to change rules that were used, and a second released grade of a year")
    void databaseRefuses() throws SQLException {
        city.firms(1, 1);
        city.run(2026);
        try (var connection = city.db.connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update rule_set set body = '{}' where tenant_id = " + city.city.id()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("frozen");
        }
        city.run(2026);
        try (var connection = city.db.connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update grade set state = 'NOTIFIED' where tenant_id = "
                            + city.firm(1).id()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("grade_stands_once");
        }
    }
}
