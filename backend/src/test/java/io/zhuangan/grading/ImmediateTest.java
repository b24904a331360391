package io.zhuangan.grading;

import static io.zhuangan.grading.GivenCity.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 第六、八条 即时评为D: the same minute, by two people, and what the year's evaluation makes of it. */
class ImmediateTest {
    private final GivenCity city = new GivenCity();

    private List<FactPending> pending() {
        return city.call(city.chen, use -> use.get(YearQueries.class).pending(city.chen));
    }

    @Test
    @DisplayName("第八条 confirmed by a second person the firm stands at D at once, is told, and its interval follows")
    void article8TheSameMinute() {
        city.firms(1, 1);
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "B")));
        UUID fact = city.enter(city.lin, city.entry(1, "PENALTY_SUSPENSION", "2026-03-10", null, null, "示例罚1号"))
                .key();
        assertThat(city.levels(1)).as("one person alone changes nothing").hasSize(1);
        assertThat(pending().get(0).consequence()).isEqualTo(new Consequence(2026, "B", "D", null, 12));
        refusedBy(GradingError.CONFIRM_NEEDS_SECOND_PERSON, () -> city.confirm(city.lin, fact));
        city.confirm(city.chen, fact);

        GradeDetail own = city.own(1);
        assertThat(own.line().level()).isEqualTo("D");
        assertThat(own.line().year()).isEqualTo(2026);
        assertThat(own.line().points()).isEqualByComparingTo("85");
        assertThat(own.line().notifiedAt()).isNotNull();
        assertThat(own.explanation().immediate().documentNo()).isEqualTo("示例罚1号");
        assertThat(own.replays()).isTrue();
        assertThat(own.inspection().months()).isEqualTo(12);
        assertThat(own.inspection().due()).isEqualTo(LocalDate.of(2027, 11, 22));
        GradeVersion last = city.levels(1).get(1);
        assertThat(last.occasion()).isEqualTo("IMMEDIATE");
        assertThat(last.documentNo()).isEqualTo("示例罚1号");
        assertThat(last.decidedBy()).isEqualTo("陈知远");
        refusedBy(GradingError.FACT_NOT_PENDING, () -> city.confirm(city.chen, fact));
        assertThat(city.levels(1)).as("sent twice it happens once").hasSize(2);
    }

    @Test
    @DisplayName("第八条 all of it or nothing: a server that dies before the commit leaves the fact waiting")
    void article8WholeOrNotAtAll() {
        city.firms(1, 1);
        UUID fact = city.enter(city.lin, city.entry(1, "SERIOUS_HARM", "2026-03-10", null, null, "示例1号"))
                .key();
        assertThatThrownBy(() -> city.call(city.chen, use -> {
                    use.get(ConfirmFact.class).confirm(city.chen, fact);
                    throw new IllegalStateException("kill -9");
                }))
                .hasMessage("kill -9");
        assertThat(pending()).hasSize(1);
        assertThat(city.levels(1)).isEmpty();
        city.confirm(city.chen, fact);
        assertThat(city.levels(1)).hasSize(1);
    }

    @Test
    @DisplayName("第六条 the yearly evaluation replaces the immediate grade, one stands, and the next cycle is C at best")
    void article6YearReplacesAndNextCycleIsAtMostC() throws SQLException {
        city.firms(1, 2);
        city.downgraded(1, "2026-03-10", "示例罚1号");
        city.enter(city.chen, city.entry(1, "COMPLAINT_UPHELD", "2026-06-01"));
        city.released(2026);
        assertThat(city.levels(1)).hasSize(2);
        assertThat(city.levels(1).get(0).stands()).isFalse();
        GradeDetail own = city.own(1);
        assertThat(own.line().level()).isEqualTo("D");
        assertThat(own.line().points()).as("the year's complaint counts too").isEqualByComparingTo("84");
        assertThat(standing(1)).isEqualTo(1);
        assertThat(city.grade(2026, 1).key()).isEqualTo(own.line().key());
        assertThat(city.grades(2026)).hasSize(2);

        city.on("2026-12-20").run(2027);
        GradeLine next = city.grade(2027, 1);
        assertThat(next.points()).as("the event is spent").isEqualByComparingTo("100");
        assertThat(next.level()).isEqualTo("C");
        assertThat(city.grade(2027, 2).level()).isEqualTo("A");
    }

    private int standing(int firm) throws SQLException {
        try (var connection = city.db.connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select count(*) from grade where standing_year = 2026 and tenant_id = "
                                + city.firm(firm).id())) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    @DisplayName("第六条 an event of a year whose grades are out updates the grade that stands")
    void article6AfterTheRelease() {
        city.firms(1, 2);
        city.released(2026);
        assertThat(city.own(1).line().level()).isEqualTo("A");
        refusedBy(GradingError.YEAR_RELEASED, () -> city.enter(city.lin, city.entry(1, "PENALTY_FINE", "2026-03-10")));
        UUID fact = city.enter(city.lin, city.entry(1, "EVIDENCE_DESTROYED", "2026-03-10", null, null, "示例罚3号"))
                .key();
        assertThat(pending().get(0).consequence()).isEqualTo(new Consequence(2026, "A", "D", "A", 12));
        city.confirm(city.chen, fact);
        assertThat(city.own(1).line().level()).isEqualTo("D");
        assertThat(city.grade(2026, 1).level())
                .as("the year's list shows what stands")
                .isEqualTo("D");
        assertThat(city.grades(2026)).hasSize(2);
        assertThat(city.levels(1)).extracting(GradeVersion::level).containsExactly("A", "D");
    }

    @Test
    @DisplayName(
            "第六、九条 a firm that sits the year out is put at D too, keeps it through the release, and the event counts once")
    void article6And9SittingOut() {
        city.firms(1, 1).firms(2, 2, LocalDate.of(2026, 7, 1));
        city.downgraded(2, "2026-09-10", "示例罚4号");
        city.released(2026);
        assertThat(city.own(2).line().level()).isEqualTo("D");
        assertThat(city.levels(2)).extracting(GradeVersion::level).containsExactly("D");
        assertThat(city.grade(2026, 2).level())
                .as("also in the list of the year")
                .isEqualTo("D");
        city.on("2026-12-20").run(2027);
        assertThat(city.grade(2027, 2).level()).isEqualTo("C");
        assertThat(city.grade(2027, 2).points()).isEqualByComparingTo("100");
    }

    @Test
    @DisplayName("第十一条 one person does not take back what put a firm at D, neither by hand nor by a file")
    void article11NotByOnePerson() {
        city.firms(1, 1);
        UUID fact = city.downgraded(1, "2026-03-10", "示例罚1号");
        refusedBy(
                GradingError.FACT_BEHIND_GRADE,
                () -> city.call(city.chen, use -> {
                    use.get(WithdrawFact.class).withdraw(city.chen, fact, "录错");
                    return null;
                }));
        refusedBy(
                GradingError.FACT_BEHIND_GRADE,
                () -> city.call(city.chen, use -> use.get(CorrectFact.class)
                        .correct(
                                city.chen,
                                fact,
                                city.entry(1, "PENALTY_FINE", "2026-03-10", null, null, "示例罚1号"),
                                "录错",
                                null)));
        assertThat(city.send(
                                city.chen,
                                FactImport.class,
                                List.of(city.fact(
                                        1,
                                        "PENALTY_SUSPENSION",
                                        "2026-03-10",
                                        FactFile.DOCUMENT,
                                        "示例罚1号",
                                        FactFile.NOTE,
                                        "改了")))
                        .get(0)
                        .remarks()
                        .get(0)
                        .code())
                .isEqualTo("FACT_BEHIND_GRADE");
        assertThat(city.own(1).line().level()).isEqualTo("D");
    }

    @Test
    @DisplayName("第四条 a district confirms nothing of another district")
    void article4DistrictReach() {
        city.firms(1, 1);
        UUID fact = city.enter(city.lin, city.entry(1, "SERIOUS_HARM", "2026-03-10", null, null, "示例1号"))
                .key();
        AccessScope li = city.districtOfficer(Right.GRADE);
        assertThatThrownBy(() -> city.confirm(li, fact)).isInstanceOf(NotFound.class);
    }
}
