package io.zhuangan.actionplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.actionplan.ClosureState;
import io.zhuangan.actionplan.Lamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageLampTest {
    /** Working days left are handed in: counting them is the calendar's business. */
    private static Lamp lamp(String starts, String due, ClosureState closure, String today, int left) {
        return new StageLamp(30, day -> left)
                .of(LocalDate.parse(starts), LocalDate.parse(due), closure, LocalDate.parse(today));
    }

    @ParameterizedTest
    @CsvSource({
        // starts, due, today, working days left, lamp
        "2026-01-01,2026-12-31,2026-11-17,32,RUNNING",
        "2026-01-01,2026-12-31,2026-11-18,31,RUNNING",
        "2026-01-01,2026-12-31,2026-11-19,30,DUE_SOON",
        "2026-01-01,2026-12-31,2026-12-31,0,DUE_SOON",
        "2026-01-01,2026-12-31,2027-01-01,-1,OVERDUE",
        "2027-01-01,2028-12-31,2026-12-31,900,NOT_STARTED",
        "2027-01-01,2028-12-31,2027-01-01,900,RUNNING",
        "2026-04-09,2026-05-31,2026-05-31,0,DUE_SOON",
        "2026-04-09,2026-05-31,2026-06-01,-1,OVERDUE",
    })
    @DisplayName("灯随日期变化：开始前、进行中、30 个工作日内、过期")
    void changesWithTheDay(String starts, String due, String today, int left, Lamp lamp) {
        assertThat(lamp(starts, due, null, today, left)).isEqualTo(lamp);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,2026-05-20,TO_CLOSE",
        "PROPOSED,2026-11-22,TO_CLOSE",
        "CONFIRMED,2026-05-20,CLOSED",
        "CONFIRMED,2026-11-22,CLOSED",
        "SENT_BACK,2026-11-22,OVERDUE",
    })
    @DisplayName("提请销号后等第二人；销号后不再逾期；退回后灯回到日期")
    void closureWins(ClosureState closure, String today, Lamp lamp) {
        ClosureState standing = closure == ClosureState.SENT_BACK ? null : closure;
        assertThat(lamp("2026-04-09", "2026-05-31", standing, today, 5)).isEqualTo(lamp);
    }

    @Test
    @DisplayName("很远的期限不数工作日：那一年的日历可能还没有公布")
    void farDatesAreNotCounted() {
        StageLamp rule = new StageLamp(30, day -> {
            throw new AssertionError("asked for " + day);
        });
        assertThat(rule.of(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2028-12-31"),
                        null,
                        LocalDate.parse("2026-11-22")))
                .isEqualTo(Lamp.RUNNING);
    }

    @ParameterizedTest
    @CsvSource({
        "OVERDUE RUNNING,OVERDUE",
        "DUE_SOON RUNNING NOT_STARTED,DUE_SOON",
        "TO_CLOSE NOT_STARTED,TO_CLOSE",
        "CLOSED NOT_STARTED,NOT_STARTED",
        "CLOSED RUNNING,RUNNING",
        "CLOSED CLOSED,CLOSED",
        "OVERDUE TO_CLOSE DUE_SOON,OVERDUE",
    })
    @DisplayName("任务的灯是最急的阶段；全部阶段销号才算销号")
    void taskShowsMostUrgent(String stages, Lamp lamp) {
        List<Lamp> all = Arrays.stream(stages.split(" ")).map(Lamp::valueOf).toList();
        assertThat(StageLamp.ofTask(all)).isEqualTo(lamp);
    }
}
