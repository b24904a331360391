package io.zhuangan.actionplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.actionplan.ClosureState;
import io.zhuangan.actionplan.DateBasis;
import io.zhuangan.actionplan.PlanError;
import io.zhuangan.actionplan.Rhythm;
import io.zhuangan.actionplan.Unit;
import io.zhuangan.actionplan.domain.PlanTask.Words;
import io.zhuangan.shared.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingAStageTest {
    private static final Actor CHEN = new Actor(1, "陈知远", "市局");
    private static final Actor LIN = new Actor(2, "林听", "市局");
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final PlanTask task = task();

    private static PlanTask task() {
        Words any = new Words("字", "words");
        ActionPlan plan = new ActionPlan(
                7,
                "方案",
                "plan",
                "处",
                LocalDate.parse("2026-04-09"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2028-12-31"),
                30);
        PlanTask task = new PlanTask(plan, 1, 1, any, any, NOW)
                .saying(any, any, any)
                .carriedBy(List.of(Unit.UNITS), List.of(), Rhythm.STAGED);
        task.add(new PlanStage(
                "survey", any, LocalDate.parse("2026-04-09"), LocalDate.parse("2026-05-31"), DateBasis.STATED));
        return task;
    }

    private Closure propose(String doneOn, String reason, String evidence) {
        return task.propose("survey", LocalDate.parse(doneOn), reason, evidence, CHEN, NOW, TODAY);
    }

    private static PlanError codeOf(Throwable thrown) {
        return (PlanError) ((RuleViolated) thrown).code();
    }

    @Test
    @DisplayName("销号要第二个人：提请的人自己不能确认")
    void secondPerson() {
        propose("2026-05-28", "已全部建档", "沪药监妆便函〔2026〕12 号");
        assertThatThrownBy(() -> task.confirm("survey", null, CHEN, NOW))
                .satisfies(e -> assertThat(codeOf(e)).isEqualTo(PlanError.CLOSURE_NEEDS_SECOND_PERSON));
        assertThat(task.confirm("survey", "核对无误", LIN, NOW).state()).isEqualTo(ClosureState.CONFIRMED);
        assertThat(task.stage("survey").standing().decidedByName()).isEqualTo("林听");
    }

    @Test
    @DisplayName("退回要写明意见；退回后可以再次提请")
    void sentBackAndAgain() {
        propose("2026-05-28", "已建档", "台账");
        assertThatThrownBy(() -> task.sendBack("survey", " ", LIN, NOW))
                .satisfies(e -> assertThat(codeOf(e)).isEqualTo(PlanError.SEND_BACK_NEEDS_NOTE));
        task.sendBack("survey", "缺金山区台账", LIN, NOW);
        assertThat(task.stage("survey").standing()).isNull();
        propose("2026-06-12", "已补金山区台账", "台账");
        assertThat(task.stage("survey").closures()).hasSize(2);
    }

    @Test
    @DisplayName("同一阶段不能有两个提请")
    void oneAtATime() {
        propose("2026-05-28", "已建档", "台账");
        assertThatThrownBy(() -> propose("2026-05-29", "已建档", "台账"))
                .satisfies(e -> assertThat(codeOf(e)).isEqualTo(PlanError.CLOSURE_ALREADY_STANDS));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,理由,依据,CLOSURE_IN_FUTURE",
        "2026-04-08,理由,依据,CLOSURE_BEFORE_START",
        "2026-05-28,' ',依据,CLOSURE_NEEDS_REASON",
        "2026-05-28,理由,' ',CLOSURE_NEEDS_EVIDENCE",
    })
    @DisplayName("完成日、理由和依据不能缺，也不能在将来")
    void refusesPoorProposals(String doneOn, String reason, String evidence, PlanError code) {
        assertThatThrownBy(() -> propose(doneOn, reason, evidence))
                .satisfies(e -> assertThat(codeOf(e)).isEqualTo(code));
    }
}
