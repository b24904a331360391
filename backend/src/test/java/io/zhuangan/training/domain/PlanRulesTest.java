package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.LineChange;
import io.zhuangan.training.LineLamp;
import io.zhuangan.training.PlanField;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private static TrainingPlanVersion draft() {
        return new TrainingPlan(1, 2027, 2026, "王", NOW).nextVersion("王", NOW);
    }

    private static TrainingPlanVersion in(PlanState state) {
        TrainingPlanVersion version = draft();
        if (state != PlanState.DRAFT) version.file("何", null, false, DUE, NOW);
        if (state == PlanState.ACCEPTED) version.accept("陈", null, NOW);
        if (state == PlanState.RETURNED) version.sendBack("陈", "补充师资", NOW);
        return version;
    }

    private static String outcome(PlanState from, String verb) {
        TrainingPlanVersion version = in(from);
        try {
            switch (verb) {
                case "write" -> {
                    return version.writable() ? "here" : "next version";
                }
                case "file" -> version.file("何", null, false, DUE, NOW);
                case "accept" -> version.accept("陈", "", NOW);
                default -> version.sendBack("陈", "补充", NOW);
            }
            return version.state().name();
        } catch (RuleViolated refused) {
            return refused.code().name();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,    write, here",
        "DRAFT,    file,  FILED",
        "DRAFT,    accept, PLAN_NOT_FILED",
        "DRAFT,    return, PLAN_NOT_FILED",
        "FILED,    write, PLAN_WITH_BUREAU",
        "FILED,    file,  PLAN_NOT_DRAFT",
        "FILED,    accept, ACCEPTED",
        "FILED,    return, RETURNED",
        "RETURNED, write, next version",
        "RETURNED, file,  PLAN_NOT_DRAFT",
        "RETURNED, accept, PLAN_NOT_FILED",
        "RETURNED, return, PLAN_NOT_FILED",
        "ACCEPTED, write, next version",
        "ACCEPTED, file,  PLAN_NOT_DRAFT",
        "ACCEPTED, accept, PLAN_NOT_FILED",
        "ACCEPTED, return, PLAN_NOT_FILED"
    })
    @DisplayName("每个状态能做什么、做了成什么")
    void whatEachStateAllows(PlanState from, String verb, String outcome) {
        assertThat(outcome(from, verb)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("退回要写意见；变更已接收的计划要写理由")
    void reasonsAreAskedFor() {
        assertThatThrownBy(() -> in(PlanState.FILED).sendBack("陈", " ", NOW)).hasMessageContaining("REMARKS_MISSING");
        assertThatThrownBy(() -> draft().file("何", " ", true, DUE, NOW)).hasMessageContaining("REASON_MISSING");
        TrainingPlanVersion filed = draft();
        filed.file("何", " 年度调整 ", true, DUE, NOW);
        assertThat(filed.note()).isEqualTo("年度调整");
        assertThat(in(PlanState.FILED).note()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2023,false", "2024,true", "2026,true", "2027,true", "2028,false"})
    @DisplayName("计划年度从前年到明年")
    void yearsAroundToday(int year, boolean possible) {
        if (possible)
            assertThat(new TrainingPlan(1, year, 2026, "王", NOW).year()).isEqualTo(year);
        else
            assertThatThrownBy(() -> new TrainingPlan(1, year, 2026, "王", NOW))
                    .hasMessageContaining("PLAN_YEAR_RANGE [2024, 2027]");
    }

    private static PlanLine line(
            String title, Integer from, Integer to, Integer sessions, Integer people, String hours) {
        return new PlanLine(
                null,
                title,
                null,
                null,
                null,
                from,
                to,
                sessions,
                people,
                hours == null ? null : new BigDecimal(hours),
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "标签合规,  3,  3,  1,      1,      0.5,  ",
        "标签合规,  1,  12, 99,     100000, 80,   ",
        "'',      3,  3,  1,      1,      1,    PLAN_LINE_TITLE",
        "标签合规,  0,  3,  1,      1,      1,    PLAN_LINE_MONTHS",
        "标签合规,  3,  13, 1,      1,      1,    PLAN_LINE_MONTHS",
        "标签合规,  4,  3,  1,      1,      1,    PLAN_LINE_MONTHS",
        "标签合规,  ,   ,   1,      1,      1,    PLAN_LINE_MONTHS",
        "标签合规,  3,  ,   1,      1,      1,    ",
        "标签合规,  3,  3,  0,      1,      1,    PLAN_LINE_SESSIONS",
        "标签合规,  3,  3,  100,    1,      1,    PLAN_LINE_SESSIONS",
        "标签合规,  3,  3,  1,      0,      1,    PLAN_LINE_PEOPLE",
        "标签合规,  3,  3,  1,      100001, 1,    PLAN_LINE_PEOPLE",
        "标签合规,  3,  3,  1,      1,      0,    PLAN_LINE_HOURS",
        "标签合规,  3,  3,  1,      1,      80.5, PLAN_LINE_HOURS",
        "标签合规,  3,  3,  1,      1,      1.25, PLAN_LINE_HOURS",
        "标签合规,  3,  3,  1,      1,      ,     PLAN_LINE_HOURS"
    })
    @DisplayName("一行计划的界限")
    void limitsOfALine(
            String title, Integer from, Integer to, Integer sessions, Integer people, String hours, String refusal) {
        PlanLine line = line(title, from, to, sessions, people, hours);
        if (refusal == null) {
            assertThat(PlanLines.checked(List.of(line)).get(0).key()).isNotNull();
        } else {
            assertThatThrownBy(() -> PlanLines.checked(List.of(line("第一行", 1, 1, 1, 1, "1"), line)))
                    .hasMessageStartingWith(refusal + " [2");
        }
    }

    @Test
    @DisplayName("同名两行不行；复制出来的行得到自己的键")
    void titlesAndKeysAreUnique() {
        PlanLine one = line("标签合规", 3, 3, 1, 1, "1");
        assertThatThrownBy(() -> PlanLines.checked(List.of(one, one))).hasMessageContaining("PLAN_LINE_TWICE [2, 1");
        UUID key = UUID.randomUUID();
        List<PlanLine> copied = PlanLines.checked(
                List.of(one.under(key), line("放行审核", 3, 3, 1, 1, "1").under(key)));
        assertThat(copied.get(0).key()).isEqualTo(key);
        assertThat(copied.get(1).key()).isNotNull().isNotEqualTo(key);
        List<PlanLine> many = IntStream.rangeClosed(0, PlanLines.MOST_LINES)
                .mapToObj(i -> line("课 " + i, 3, 3, 1, 1, "1"))
                .toList();
        assertThatThrownBy(() -> PlanLines.checked(many)).hasMessageContaining("PLAN_TOO_MANY_LINES [100]");
    }

    /** A letter is a line; a stroke behind it makes it a changed one. */
    private static List<PlanLine> version(String letters) {
        return letters.isBlank()
                ? List.of()
                : Arrays.stream(letters.strip().split(" "))
                        .map(word -> line("课 " + word.charAt(0), 3, 3, 1, word.endsWith("'") ? 60 : 40, "1")
                                .under(new UUID(0, word.charAt(0))))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "A B C,  A C' D,  A SAME; B REMOVED; C CHANGED; D ADDED",
        "A B,    A B,     A SAME; B SAME",
        "A B,    B A,     B SAME; A SAME",
        "A B C,  C,       A REMOVED; B REMOVED; C SAME",
        "A B C,  B,       A REMOVED; B SAME; C REMOVED",
        "A,      '',      A REMOVED",
        "'',     A B,     A ADDED; B ADDED",
        "A B C,  D A,     D ADDED; A SAME; B REMOVED; C REMOVED"
    })
    @DisplayName("两个版本逐行对照：新增、删去、改动")
    void twoVersionsSideBySide(String before, String after, String expected) {
        assertThat(PlanComparison.between(version(before), version(after)).stream()
                        .map(c -> name(c) + " " + c.kind())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String name(LineChange change) {
        PlanLine line = change.after() == null ? change.before() : change.after();
        return line.title().substring(2);
    }

    @Test
    @DisplayName("改动的格子逐个标出，学时写 2 还是 2.0 不算改动")
    void changedCellsAreNamed() {
        PlanLine before = line("标签合规", 3, 3, 1, 40, "2").under(new UUID(0, 1));
        PlanLine same = line("标签合规", 3, 3, 1, 40, "2.0").under(new UUID(0, 1));
        PlanLine after = line("标签与功效宣称", 3, 5, 1, 60, "2").under(new UUID(0, 1));
        assertThat(PlanComparison.differ(List.of(before), List.of(same))).isFalse();
        assertThat(PlanComparison.between(List.of(before), List.of(after))
                        .get(0)
                        .cells())
                .containsExactlyInAnyOrder(PlanField.TITLE, PlanField.MONTHS, PlanField.PEOPLE);
    }

    @ParameterizedTest
    @CsvSource({
        // two sessions, March to May 2026
        "2026-02-28, 0, 0, NOT_DUE",
        "2026-02-28, 0, 1, RUNNING",
        "2026-03-01, 0, 0, RUNNING",
        "2026-04-30, 0, 0, RUNNING",
        "2026-05-01, 0, 0, AT_RISK",
        "2026-05-01, 0, 2, RUNNING",
        "2026-05-31, 1, 0, AT_RISK",
        "2026-05-31, 1, 1, RUNNING",
        "2026-06-01, 1, 0, MISSED",
        "2026-06-01, 1, 1, AT_RISK",
        "2026-06-01, 0, 1, MISSED",
        "2026-01-15, 2, 0, DONE",
        "2027-01-01, 1, 0, MISSED",
        "2027-01-01, 3, 0, DONE"
    })
    @DisplayName("计划月份过了还没办，就亮灯")
    void lampOfALine(LocalDate today, int held, int announced, LineLamp lamp) {
        assertThat(LineStanding.of(line("标签合规", 3, 5, 2, 40, "1"), 2026, held, announced, today))
                .isEqualTo(lamp);
    }
}
