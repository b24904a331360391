package io.zhuangan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.actionplan.domain.PlanTask;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped plan against the official task table, kept as received beside this test. */
class PlanDataTest {
    private final List<PlanTask> tasks = load();

    private static List<PlanTask> load() {
        try (InputStream in = PlanDataTest.class.getResourceAsStream("/cities/shanghai/plan-tasks.json")) {
            JsonObject pack = Json.createReader(in).readObject();
            return LoadPlan.tasksOf(LoadPlan.plan(7, pack), pack, Clock.systemUTC());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String official() throws IOException {
        try (InputStream in = PlanDataTest.class.getResourceAsStream("/plan/official-task-table.txt")) {
            return bare(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("12 项重点任务，21 项细化任务，编号连续")
    void complete() {
        assertThat(tasks)
                .extracting(PlanTask::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21);
        assertThat(tasks.stream().map(PlanTask::keyNumber).distinct().toList())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    @DisplayName("任务、要求、分工和进度与任务分解表逐字一致")
    void wordForWord() throws IOException {
        String official = official();
        for (PlanTask task : tasks) {
            String row = task.number() + "、" + task.title().zh()
                    + task.requirement().zh() + task.schedule().zh();
            assertThat(official).as("task " + task.number()).contains(bare(row));
            assertThat(official)
                    .contains(task.keyNumber() + bare(task.keyTitle().zh()));
        }
        String all = tasks.stream()
                .map(t -> t.title().zh() + t.requirement().zh() + t.schedule().zh())
                .collect(Collectors.joining());
        assertThat(bare(all).length()).as("nothing left out").isBetween(official.length() - 480, official.length());
    }

    @ParameterizedTest
    @CsvSource({
        "1,survey,2026-04-09,2026-05-31,STATED",
        "2,list,2026-06-01,2026-06-30,STATED",
        "2,measures,2026-07-01,2028-12-31,STATED",
        "3,ledger,2026-04-09,2026-06-30,STATED",
        "4,2027,2027-01-01,2027-12-31,STATED",
        "6,2026,2026-01-01,2026-12-31,YEAR_END",
        "8,whole,2026-01-01,2028-12-31,PLAN_END",
        "11,2027-2028,2027-01-01,2028-12-31,STATED",
        "13,leaders,2026-01-01,2028-12-31,STATED",
        "13,2028,2028-01-01,2028-12-31,YEAR_END",
        "20,2026,2026-01-01,2026-12-31,STATED",
        "21,2028,2028-01-01,2028-12-31,YEAR_END",
    })
    @DisplayName("阶段的起止日期")
    void dates(int task, String stage, LocalDate starts, LocalDate due, DateBasis basis) {
        var s = tasks.get(task - 1).stage(stage);
        assertThat(s.startsOn()).isEqualTo(starts);
        assertThat(s.dueOn()).isEqualTo(due);
        assertThat(s.basis()).isEqualTo(basis);
    }

    @Test
    @DisplayName("每年的任务三年各一个阶段；没有日期的任务到方案结束")
    void rhythms() {
        for (PlanTask task : tasks) {
            switch (task.rhythm()) {
                case YEARLY ->
                    assertThat(task.stages())
                            .filteredOn(s -> s.basis() == DateBasis.YEAR_END)
                            .hasSize(3);
                case ONGOING ->
                    assertThat(task.stages()).singleElement().satisfies(s -> assertThat(s.basis())
                            .isEqualTo(DateBasis.PLAN_END));
                case STAGED ->
                    assertThat(task.stages())
                            .allSatisfy(s -> assertThat(s.basis()).isEqualTo(DateBasis.STATED));
            }
            assertThat(task.leadUnits()).isNotEmpty();
        }
    }
}
