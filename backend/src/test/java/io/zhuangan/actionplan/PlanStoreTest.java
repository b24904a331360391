package io.zhuangan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.calendar.CalendarSeed;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Stale;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanStoreTest {
    /** Stands in for a room that counts task 6. */
    static final class TwoCourses implements TaskFigure {
        @Override
        public int task() {
            return 6;
        }

        @Override
        public Figure of(AccessScope scope, int year) {
            return new Figure("courses", List.of(2L, 57L, 1L), 0, List.of());
        }
    }

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private Given.Tenant city;
    private AccessScope chen;
    private AccessScope lin;

    @BeforeEach
    void found() {
        city = given.city();
        chen = city.scope(1, "陈知远", Right.READ_PLAN, Right.KEEP_PLAN);
        lin = city.scope(2, "林听", Right.READ_PLAN, Right.KEEP_PLAN);
        CityFounded founded = new CityFounded(city.id(), city.key(), "shanghai");
        db.call(chen, use -> {
            observed(use.get(CalendarSeed.class), founded);
            use.get(LoadPlan.class).load(founded);
            return null;
        });
    }

    /** The calendar's observer is its own business; here it stands for the event. */
    private static void observed(CalendarSeed seed, CityFounded city) {
        try {
            Method observer = CalendarSeed.class.getDeclaredMethod("founded", CityFounded.class);
            observer.setAccessible(true);
            observer.invoke(seed, city);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private PlanView board(AccessScope scope, int year) {
        return db.call(scope, use -> use.with(TwoCourses.class, new TwoCourses())
                .get(PlanQueries.class)
                .board(scope, year));
    }

    private TaskView task(int number) {
        return db.call(chen, use -> use.get(PlanQueries.class).task(chen, number));
    }

    private ClosureView propose(AccessScope who, int number, String stage, String doneOn) {
        long version = task(number).version();
        return db.call(who, use -> use.get(ProposeClosure.class)
                .propose(
                        who,
                        new ProposeClosure.Proposal(
                                number, version, stage, LocalDate.parse(doneOn), "已完成", "沪药监妆〔2026〕12 号")));
    }

    private ClosureView confirm(AccessScope who, int number, String stage) {
        long version = task(number).version();
        return db.call(who, use -> use.get(DecideClosure.class)
                .decide(who, new DecideClosure.Decision(number, version, stage, true, null)));
    }

    @Test
    @DisplayName("建市时装入 21 项任务；2026-11-22 三项逾期，年底到期的还剩 29 个工作日")
    void board() {
        PlanView board = board(chen, 2026);
        assertThat(board.tasks()).hasSize(21);
        assertThat(board.lamps()).containsEntry(Lamp.OVERDUE, 3).containsEntry(Lamp.CLOSED, 0);
        assertThat(board.tasks().get(0).stage().daysLate()).isEqualTo(175);
        TaskView inspections = board.tasks().get(11);
        assertThat(inspections.lamp()).isEqualTo(Lamp.DUE_SOON);
        assertThat(inspections.stage().workdaysLeft()).isEqualTo(29);
        assertThat(board.tasks().get(7).lamp()).isEqualTo(Lamp.RUNNING);
    }

    @Test
    @DisplayName("2027 年只看 2027 年的阶段，没有阶段的任务不出现")
    void otherYear() {
        PlanView board = board(chen, 2027);
        assertThat(board.tasks())
                .extracting(TaskView::number)
                .doesNotContain(1, 3)
                .contains(2, 4, 6, 8);
        assertThat(board.lamps()).containsEntry(Lamp.OVERDUE, 0);
    }

    @Test
    @DisplayName("任务 6 的进展来自培训记录，没有记录的任务没有数字")
    void figures() {
        PlanView board = board(chen, 2026);
        assertThat(board.tasks().get(5).figure().counts()).containsExactly(2L, 57L, 1L);
        assertThat(board.tasks()).filteredOn(t -> t.figure() != null).hasSize(1);
    }

    @Test
    @DisplayName("迟完成的阶段由第二人销号后仍标明迟几天；按时完成后补录的标补录")
    void lateStaysMarked() {
        propose(chen, 1, "survey", "2026-06-12");
        confirm(lin, 1, "survey");
        TaskView survey = task(1);
        assertThat(survey.lamp()).isEqualTo(Lamp.CLOSED);
        assertThat(survey.stage().standing().daysLate()).isEqualTo(12);
        assertThat(survey.stage().standing().backEntry()).isFalse();

        ClosureView onTime = propose(chen, 3, "ledger", "2026-06-30");
        assertThat(onTime.daysLate()).isZero();
        assertThat(onTime.backEntry()).isTrue();
        assertThat(task(3).lamp()).isEqualTo(Lamp.TO_CLOSE);
    }

    @Test
    @DisplayName("看到的版本旧了就不写")
    void stale() {
        long seen = task(3).version();
        propose(chen, 3, "ledger", "2026-06-30");
        assertThatThrownBy(() -> db.call(lin, use -> use.get(DecideClosure.class)
                        .decide(lin, new DecideClosure.Decision(3, seen, "ledger", true, null))))
                .isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("数据库也不许同一人既提请又确认，不许两个提请并立")
    void databaseHoldsTheRules() throws SQLException {
        propose(chen, 1, "survey", "2026-06-12");
        try (Connection c = db.connect();
                Statement s = c.createStatement()) {
            assertThatThrownBy(() -> s.executeUpdate(
                            "update plan_closure set decided_by = proposed_by where tenant_id = " + city.id()))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> s.executeUpdate("insert into plan_closure (id, uid, tenant_id, task_id, stage_id,"
                            + " standing_stage_id, state, done_on, reason, evidence, proposed_by, proposed_by_name,"
                            + " proposed_at) select id + 1, '" + UUID.randomUUID() + "', tenant_id, task_id, stage_id,"
                            + " standing_stage_id, state, done_on, reason, evidence, proposed_by, proposed_by_name,"
                            + " proposed_at from plan_closure where tenant_id = " + city.id()))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName("区局看本市的方案，另一个市看不到")
    void reach() {
        AccessScope fengxian = new AccessScope(
                5,
                "李",
                9,
                UUID.randomUUID(),
                "奉贤区局",
                io.zhuangan.shared.TenantKind.DISTRICT,
                city.id(),
                new io.zhuangan.shared.Reach.Districts(city.id(), java.util.Set.of("310120")),
                java.util.Set.of(Right.READ_PLAN));
        assertThat(board(fengxian, 2026).tasks()).hasSize(21);
        AccessScope elsewhere = db.given().city().scope(Right.READ_PLAN);
        assertThatThrownBy(() -> board(elsewhere, 2026)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("记事只增不改，最近的在前")
    void notes() {
        for (String day : List.of("2026-03-01", "2026-10-09")) {
            db.call(chen, use -> use.get(WriteNote.class)
                    .write(chen, new WriteNote.Entry(9, LocalDate.parse(day), "开会 " + day, "纪要")));
        }
        List<NoteView> notes = db.call(chen, use -> use.get(PlanQueries.class).notes(chen, 9));
        assertThat(notes).extracting(NoteView::text).containsExactly("开会 2026-10-09", "开会 2026-03-01");
    }
}
