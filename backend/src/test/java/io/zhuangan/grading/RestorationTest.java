package io.zhuangan.grading;

import static io.zhuangan.grading.GivenCity.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 第十一条 更正: a decision fell, its facts fall, and the grades follow, by two people and on record. */
class RestorationTest {
    private final GivenCity city = new GivenCity();

    private static RestorationForm form(String document) {
        return new RestorationForm("REVOKED", document, LocalDate.of(2026, 11, 20), "行政复议决定撤销原处罚");
    }

    private UUID propose(AccessScope by, int firm, String document, UUID... facts) {
        return city.call(by, use -> use.get(ProposeRestoration.class)
                .propose(
                        by,
                        new ProposeRestoration.Proposal(
                                null, city.firm(firm).key(), form(document), List.of(facts), List.of()),
                        GivenCity.pdf()));
    }

    private void decide(AccessScope by, UUID restoration, boolean approve, String answer) {
        city.call(by, use -> {
            use.get(DecideRestoration.class).decide(by, restoration, approve, answer);
            return null;
        });
    }

    private RestorationView seen(UUID restoration) {
        return city.call(city.chen, use -> use.get(RestorationQueries.class).one(city.chen, restoration));
    }

    private UUID state(String ground, List<UUID> facts, CorrectedResult... results) {
        RestorationForm form = new RestorationForm(ground, "示例复议9号", LocalDate.of(2026, 11, 20), "2025 年评定所依据的处罚已被撤销");
        return city.call(city.lin, use -> use.get(ProposeRestoration.class)
                .propose(
                        city.lin,
                        new ProposeRestoration.Proposal(null, city.firm(1).key(), form, facts, List.of(results)),
                        GivenCity.pdf()));
    }

    private static CorrectedResult result(int year, String level) {
        return new CorrectedResult(year, level, null);
    }

    @Test
    @DisplayName("第十一条 a result from a file becomes what the document says, by two people; the year after it follows")
    void article11ResultFromFile() {
        city.firms(1, 1);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2024, "C"), city.past(1, 2025, "D")));
        city.released(2026);
        assertThat(city.own(1).line().level()).as("100 points, last year D").isEqualTo("C");

        UUID asked = state("REVOKED", List.of(), new CorrectedResult(2025, "A", new BigDecimal("92.5")));
        assertThat(city.own(1).line().level()).as("one person changes nothing").isEqualTo("C");
        List<RestorationView.Change> forecast = seen(asked).changes();
        assertThat(forecast)
                .extracting(
                        RestorationView.Change::year,
                        RestorationView.Change::occasion,
                        RestorationView.Change::before,
                        RestorationView.Change::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2025, "RESTORATION", "D", "A"),
                        org.assertj.core.groups.Tuple.tuple(2026, "FOLLOWING", "C", "A"));
        refusedBy(GradingError.RESTORATION_NEEDS_SECOND_PERSON, () -> decide(city.lin, asked, true, null));
        decide(city.chen, asked, true, null);

        assertThat(seen(asked).changes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grade")
                .isEqualTo(forecast);
        assertThat(city.own(1).line().level()).as("no ceiling of D any more").isEqualTo("A");
        assertThat(city.own(1).replays()).isTrue();
        assertThat(city.levels(1))
                .extracting(GradeVersion::year, GradeVersion::level, GradeVersion::occasion, GradeVersion::stands)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2024, "C", "ANNUAL", true),
                        org.assertj.core.groups.Tuple.tuple(2025, "D", "ANNUAL", false),
                        org.assertj.core.groups.Tuple.tuple(2025, "A", "RESTORATION", true),
                        org.assertj.core.groups.Tuple.tuple(2026, "C", "ANNUAL", false),
                        org.assertj.core.groups.Tuple.tuple(2026, "A", "FOLLOWING", true));
        GradeVersion corrected = city.levels(1).get(2);
        assertThat(corrected.points()).isEqualByComparingTo("92.5");
        assertThat(corrected.documentNo()).isEqualTo("示例复议9号");
        assertThat(corrected.decidedBy()).isEqualTo("陈知远");
        refusedBy(GradingError.RESTORATION_DECIDED, () -> decide(city.chen, asked, true, null));
    }

    @Test
    @DisplayName("第十一条 the correction of a firm that was never graded here is told to it and holds for its first year")
    void article11ResultFromFileBeforeTheFirstYear() {
        city.firms(1, 1);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "D")));
        decide(city.chen, state("VOID", List.of(), result(2025, "B")), true, null);
        assertThat(city.levels(1)).extracting(GradeVersion::level).containsExactly("D", "B");
        city.released(2026);
        assertThat(city.own(1).line().level()).as("100 points, last year B").isEqualTo("A");
    }

    @Test
    @DisplayName("第十一条 facts of a year whose result came from a file fall only with what the document says of it")
    void article11FactsOfAYearFromAFile() {
        city.firms(1, 1);
        city.send(
                city.chen,
                FactImport.class,
                List.of(city.fact(1, "PENALTY_FINE", "2025-06-01", FactFile.SUBJECT, "标签")));
        UUID fact = city.call(city.chen, use -> use.get(FactQueries.class)
                .slice(city.chen, new FactFilter(null, null, null, null, null), 0, 1)
                .get(0)
                .key());
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C")));
        refusedBy(GradingError.RESTORATION_FROM_FILE, () -> propose(city.lin, 1, "示例复议9号", fact));
        UUID asked = state("REVOKED", List.of(fact), result(2025, "A"));
        decide(city.chen, asked, true, null);
        assertThat(seen(asked).facts().get(0).state()).isEqualTo("WITHDRAWN");
        assertThat(city.run(2026).done()).isEqualTo(1);
        assertThat(city.grade(2026, 1).lastLevel()).isEqualTo("A");
    }

    @Test
    @DisplayName("第十一条 without the event that took its place the result from the file holds again")
    void article11EventInAYearFromAFile() {
        city.firms(1, 1);
        city.on("2026-12-20").send(city.chen, PastGradeImport.class, List.of(city.past(1, 2026, "B")));
        UUID fact = city.downgraded(1, "2026-11-20", "示例罚1号");
        UUID asked = propose(city.lin, 1, "示例复议1号", fact);
        refusedBy(GradingError.RESTORATION_RESULT_WRONG, () -> state("REVOKED", List.of(), result(2026, "A")));
        decide(city.chen, asked, true, null);
        assertThat(city.levels(1))
                .filteredOn(GradeVersion::stands)
                .extracting(GradeVersion::year, GradeVersion::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2026, "B"));
        assertThat(seen(asked).changes().get(0).after()).isEqualTo("B");
    }

    @Test
    @DisplayName("第十一条 what cannot be put right so is refused, and leaves nothing behind")
    void article11ResultsRefused() {
        city.firms(1, 1);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C")));
        refusedBy(GradingError.RESTORATION_RESULT_WRONG, () -> state("REVOKED", List.of(), result(2024, "A")));
        refusedBy(GradingError.RESTORATION_RESULT_WRONG, () -> state("REVOKED", List.of(), result(2025, "E")));
        refusedBy(GradingError.RESTORATION_RESULT_SAME, () -> state("REVOKED", List.of(), result(2025, "C")));
        refusedBy(GradingError.RESTORATION_RESULT_LOWER, () -> state("REVOKED", List.of(), result(2025, "D")));
        refusedBy(
                GradingError.POINTS_OUT_OF_RANGE,
                () -> state("REVOKED", List.of(), new CorrectedResult(2025, "B", new BigDecimal("80.25"))));
        refusedBy(
                GradingError.RESTORATION_RESULT_WRONG,
                () -> state("REVOKED", List.of(), result(2025, "A"), result(2025, "B")));
        refusedBy(GradingError.RESTORATION_FACTS_NEEDED, () -> state("REVOKED", List.of()));
        city.on("2026-12-20").send(city.chen, PastGradeImport.class, List.of(city.past(1, 2026, "C")));
        UUID wrongly = state("RECORDED_WRONGLY", List.of(), result(2026, "B"));
        city.downgraded(1, "2026-11-20", "示例罚1号");
        refusedBy(GradingError.RESTORATION_RESULT_WRONG, () -> decide(city.chen, wrongly, true, null));
        assertThat(seen(wrongly).state()).isEqualTo("PROPOSED");
        decide(city.chen, wrongly, false, "其间另有即时评 D");
        assertThat(seen(state("RECORDED_WRONGLY", List.of(), result(2025, "D"))).results())
                .as("the bureau's own error may go either way")
                .containsExactly(result(2025, "D"));
    }

    @Test
    @DisplayName(
            "第十一条 in a released year the grade is restored without the ceiling; both versions stay, the forecast was right")
    void article11ReleasedYear() {
        city.firms(1, 1);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C")));
        UUID fact = city.downgraded(1, "2026-03-10", "示例罚1号");
        city.released(2026);
        assertThat(city.own(1).line().level()).isEqualTo("D");

        UUID asked = propose(city.lin, 1, "示例复议1号", fact);
        assertThat(city.own(1).line().level()).as("one person changes nothing").isEqualTo("D");
        List<RestorationView.Change> forecast = seen(asked).changes();
        refusedBy(GradingError.RESTORATION_NEEDS_SECOND_PERSON, () -> decide(city.lin, asked, true, null));
        decide(city.chen, asked, true, null);

        GradeDetail own = city.own(1);
        assertThat(own.line().level()).as("last year's C is no ceiling for it").isEqualTo("A");
        assertThat(own.line().points()).isEqualByComparingTo("100");
        assertThat(own.replays()).isTrue();
        assertThat(city.grade(2026, 1).level()).isEqualTo("A");
        assertThat(city.levels(1))
                .extracting(GradeVersion::level, GradeVersion::occasion, GradeVersion::stands)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("C", "ANNUAL", true),
                        org.assertj.core.groups.Tuple.tuple("D", "IMMEDIATE", false),
                        org.assertj.core.groups.Tuple.tuple("D", "ANNUAL", false),
                        org.assertj.core.groups.Tuple.tuple("A", "RESTORATION", true));
        assertThat(seen(asked).changes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grade")
                .isEqualTo(forecast);
        assertThat(seen(asked).facts().get(0).state()).isEqualTo("WITHDRAWN");
        refusedBy(GradingError.RESTORATION_DECIDED, () -> decide(city.chen, asked, true, null));
        refusedBy(
                GradingError.FACT_QUASHED,
                () -> city.call(city.chen, use -> use.get(CorrectFact.class)
                        .correct(
                                city.chen,
                                fact,
                                city.entry(1, "PENALTY_SUSPENSION", "2026-03-10", null, null, "示例罚1号"),
                                "再录",
                                null)));
    }

    @Test
    @DisplayName("第十一条 later grades held down by it are graded anew by the ordinary rule, not without a ceiling")
    void article11LaterYears() {
        city.firms(1, 1);
        UUID fine = city.downgraded(1, "2026-03-10", "示例罚1号");
        city.enter(city.chen, city.entry(1, "INSPECTION_SERIOUS", "2026-04-01", null, "ROUTINE", null));
        city.enter(city.chen, city.entry(1, "PENALTY_FINE", "2026-04-02"));
        city.released(2026);
        city.on("2026-12-20").released(2027);
        assertThat(city.own(1).line().level()).as("100 points, last year D").isEqualTo("C");

        UUID asked = propose(city.lin, 1, "示例复议1号", fine);
        assertThat(seen(asked).changes())
                .extracting(
                        RestorationView.Change::year, RestorationView.Change::occasion, RestorationView.Change::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2026, "RESTORATION", "C"),
                        org.assertj.core.groups.Tuple.tuple(2027, "FOLLOWING", "B"));
        decide(city.chen, asked, true, null);
        GradeDetail own = city.own(1);
        assertThat(own.line().year()).isEqualTo(2027);
        assertThat(own.line().level()).as("one level above the restored C").isEqualTo("B");
        assertThat(own.replays()).isTrue();
        assertThat(own.explanation().ceiling()).isEqualTo(new Explanation.Ceiling(2026, "C"));
        GradeVersion last = city.levels(1).get(city.levels(1).size() - 1);
        assertThat(last.reason()).isEqualTo("行政复议决定撤销原处罚");
        assertThat(last.documentNo()).isEqualTo("示例复议1号");
        assertThat(last.decidedBy()).isEqualTo("陈知远");
    }

    @Test
    @DisplayName(
            "第十一条 before the year is evaluated the downgrade is lifted: the level before it holds again, no rise comes of it")
    void article11OpenYear() {
        city.firms(1, 1);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C")));
        UUID fact = city.downgraded(1, "2026-03-10", "示例罚1号");
        UUID asked = propose(city.lin, 1, "示例复议1号", fact);
        assertThat(seen(asked).changes().get(0).lifted()).isTrue();
        decide(city.chen, asked, true, null);
        List<GradeVersion> levels = city.levels(1);
        assertThat(levels.get(1).lifted()).isTrue();
        assertThat(levels)
                .filteredOn(GradeVersion::stands)
                .extracting(GradeVersion::level)
                .containsExactly("C");
        city.released(2026);
        assertThat(city.own(1).line().level()).as("the ordinary year follows").isEqualTo("B");
    }

    @Test
    @DisplayName("第十一条 another event that stands keeps the firm at D")
    void article11OneOfTwoEvents() {
        city.firms(1, 1);
        UUID first = city.downgraded(1, "2026-03-10", "示例罚1号");
        city.downgraded(1, "2026-05-10", "示例罚2号");
        decide(city.chen, propose(city.lin, 1, "示例复议1号", first), true, null);
        assertThat(city.own(1).line().level()).isEqualTo("D");
        assertThat(city.own(1).explanation().immediate().documentNo()).isEqualTo("示例罚2号");
        assertThat(city.own(1).replays()).isTrue();
    }

    @Test
    @DisplayName("第十一条 a firm that an event alone graded sits the year out again")
    void article11SittingOutAgain() {
        city.firms(1, 1, LocalDate.of(2026, 7, 1));
        UUID fact = city.downgraded(1, "2026-09-10", "示例罚1号");
        city.released(2026);
        decide(city.chen, propose(city.lin, 1, "示例复议1号", fact), true, null);
        assertThat(city.own(1).line().deferral()).isEqualTo("LICENSED_TOO_LATE");
    }

    @Test
    @DisplayName(
            "第十一条 the firm applies with its document, an officer names the facts, another decides; refusals carry reasons")
    void article11FirmApplies() {
        city.firms(1, 2);
        UUID fact = city.downgraded(1, "2026-03-10", "示例罚1号");
        AccessScope sun = city.seatOf(1);
        refusedBy(GradingError.RESTORATION_FILE_NEEDED, () -> apply(sun, form("示例复议1号"), null));
        refusedBy(GradingError.RESTORATION_DOCUMENT_NEEDED, () -> apply(sun, form(" "), GivenCity.pdf()));
        UUID asked = apply(sun, form("示例复议1号"), GivenCity.pdf());
        refusedBy(GradingError.RESTORATION_WAITS, () -> apply(sun, form("示例复议1号"), GivenCity.pdf()));
        assertThat(seen(asked).files()).hasSize(1);
        refusedBy(GradingError.RESTORATION_NOT_PROPOSED, () -> decide(city.chen, asked, true, null));
        refusedBy(GradingError.REASON_MISSING, () -> decide(city.chen, asked, false, ""));
        UUID other = city.enter(city.lin, city.entry(2, "PENALTY_FINE", "2026-03-10"))
                .key();
        refusedBy(GradingError.RESTORATION_FACT_WRONG, () -> nameFacts(asked, other));
        refusedBy(GradingError.RESTORATION_FACTS_NEEDED, () -> nameFacts(asked));
        assertThat(seen(asked).state()).as("a refused step leaves it as it was").isEqualTo("APPLIED");
        nameFacts(asked, fact);
        decide(city.chen, asked, true, "同意");
        assertThat(seen(asked).state()).isEqualTo("APPROVED");

        UUID second = apply(sun, form("示例复议2号"), GivenCity.pdf());
        decide(city.chen, second, false, "文书与处罚无关");
        RestorationView own =
                city.call(sun, use -> use.get(RestorationQueries.class).one(sun, second));
        assertThat(own.answer()).isEqualTo("文书与处罚无关");
        AccessScope neighbour = city.seatOf(2);
        assertThatThrownBy(() -> city.call(
                        neighbour, use -> use.get(RestorationQueries.class).one(neighbour, second)))
                .isInstanceOf(NotFound.class);
    }

    private UUID apply(AccessScope by, RestorationForm form, FactEvidence document) {
        return city.call(by, use -> use.get(ApplyForRestoration.class).apply(by, form, document));
    }

    private void nameFacts(UUID application, UUID... facts) {
        city.call(city.lin, use -> use.get(ProposeRestoration.class)
                .propose(
                        city.lin,
                        new ProposeRestoration.Proposal(
                                application,
                                null,
                                new RestorationForm(null, null, null, "复议决定书与处罚决定书文号一致"),
                                List.of(facts),
                                List.of()),
                        null));
    }

    @Test
    @DisplayName("第十一条 whole or not at all: a server that dies before the commit leaves grade and facts as they were")
    void article11WholeOrNotAtAll() {
        city.firms(1, 1);
        UUID fact = city.downgraded(1, "2026-03-10", "示例罚1号");
        city.released(2026);
        UUID asked = propose(city.lin, 1, "示例复议1号", fact);
        assertThatThrownBy(() -> city.call(city.chen, use -> {
                    use.get(DecideRestoration.class).decide(city.chen, asked, true, null);
                    throw new IllegalStateException("kill -9");
                }))
                .hasMessage("kill -9");
        assertThat(city.own(1).line().level()).isEqualTo("D");
        assertThat(seen(asked).state()).isEqualTo("PROPOSED");
        assertThat(seen(asked).facts().get(0).state()).isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("第十一条 a district puts right nothing of another district; the database wants two people too")
    void article11ReachAndTwoPeople() throws SQLException {
        city.firms(1, 1);
        UUID fact = city.downgraded(1, "2026-03-10", "示例罚1号");
        AccessScope li = city.districtOfficer(Right.GRADE, Right.RELEASE_GRADES);
        assertThatThrownBy(() -> propose(li, 1, "示例复议1号", fact)).isInstanceOf(NotFound.class);
        UUID asked = propose(city.lin, 1, "示例复议1号", fact);
        assertThatThrownBy(() -> decide(li, asked, true, null)).isInstanceOf(NotFound.class);
        try (var connection = city.db.connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update restoration set state = 'APPROVED', decided_by = proposed_by where tenant_id = "
                                    + city.firm(1).id()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("restoration_two_people");
        }
    }

    @Test
    @DisplayName("a run of the next year that began before a grade was put right is not released")
    void laterRunIsOutdated() {
        city.firms(1, 1);
        UUID fact = city.downgraded(1, "2026-03-10", "示例罚1号");
        city.released(2026);
        RunView next = city.on("2026-12-20").run(2027);
        decide(city.chen, propose(city.lin, 1, "示例复议1号", fact), true, null);
        refusedBy(GradingError.RUN_OUTDATED, () -> city.release(city.lin, next.key()));
        city.released(2027);
        assertThat(city.own(1).line().level()).isEqualTo("A");
    }
}
