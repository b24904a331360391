package io.zhuangan.grading.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.zhuangan.grading.RuleFault;
import io.zhuangan.grading.RuleSetJson;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import io.zhuangan.grading.store.RuleSheetsJson;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures Art. 7, 8, 10: what must not be published is named at its part, all of it at once. */
class RuleSetCheckTest {
    private static RuleSheets shanghai() {
        return RuleSheetsJson.read(GivenGrading.shanghaiText());
    }

    /** Sets a cell of the row that a column's text names. */
    private static RuleSheets with(String sheet, String where, String is, String column, String text) {
        RuleSheets sheets = shanghai();
        Map<String, String> row = sheets.rows(Sheet.valueOf(sheet)).stream()
                .filter(r -> r.get(where).equals(is))
                .findFirst()
                .orElseThrow();
        row.put(column, text == null ? "" : text);
        return sheets;
    }

    @Test
    @DisplayName("随平台的规则集没有问题")
    void theShippedSetIsClean() {
        assertThat(RuleSetCheck.of(shanghai())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {2}: {3} = {4} → {5}")
    @CsvSource({
        "SETTINGS, name, version, value, , MISSING, value",
        "SETTINGS, name, firstYear, value, 26, NOT_A_WHOLE_NUMBER, value",
        "SETTINGS, name, yearStarts, value, 13-01, NOT_A_DAY, value",
        "SETTINGS, name, licensedFrom, value, , MISSING, value",
        "SETTINGS, name, stopMonths, value, 0, NOT_A_WHOLE_NUMBER, value",
        "SETTINGS, name, stopEvent, value, HOLIDAY, EVENT_UNKNOWN, value",
        "SETTINGS, name, looksBackYears, value, 0, NOT_A_WHOLE_NUMBER, value",
        "SETTINGS, name, noticeEn, value, , MISSING, value",
        "SETTINGS, name, basisEn, value, , MISSING, value",
        "SETTINGS, name, basisFrom, value, 13.2.2025, NOT_A_DATE, value",
        "SETTINGS, name, basisUntil, value, , MISSING, value",
        "SETTINGS, name, basisUntil, value, 2025-02-12, BASIS_ENDS_BEFORE, value",
        "LEVELS, level, B, below, 89, BAND_GAP, below",
        "LEVELS, level, B, below, 91, BAND_OVERLAP, below",
        "LEVELS, level, A, below, 100, BAND_TOP, below",
        "LEVELS, level, D, from, 1, BAND_FLOOR, from",
        "LEVELS, level, C, from, 75, BAND_EMPTY, from",
        "LEVELS, level, C, level, B, TWICE, level",
        "LEVELS, level, C, level, E, LEVEL_UNKNOWN, level",
        "LEVELS, level, C, sampling, 9, SAMPLING_FALLS, sampling",
        "LEVELS, level, C, sampling, 101, NOT_A_WHOLE_NUMBER, sampling",
        "LEVELS, level, C, months, 0, NOT_A_WHOLE_NUMBER, months",
        "INDICATORS, code, 3, points, 9, POINTS_NOT_100, points",
        "INDICATORS, code, 3, points, 9, CHILDREN_DIFFER, points",
        "INDICATORS, code, 3.2.1, points, x, NOT_A_NUMBER, points",
        "INDICATORS, code, 3.2.1, points, 5.25, TOO_PRECISE, points",
        "INDICATORS, code, 3.2.1, points, 0, POINTS_NOT_POSITIVE, points",
        "INDICATORS, code, 3.2.1, code, 3.1.1, TWICE, code",
        "INDICATORS, code, 3.2.1, parent, 9, PARENT_UNKNOWN, parent",
        "INDICATORS, code, 3.2.1, parent, 3, NOT_THREE_LEVELS, code",
        "INDICATORS, code, 3.2.1, nameEn, , MISSING, nameEn",
        "RULES, event, OBSTRUCTION, event, NOWHERE, EVENT_UNKNOWN, event",
        "RULES, event, OBSTRUCTION, event, PENALTY_FINE, EVENT_ELSEWHERE, event",
        "RULES, event, OBSTRUCTION, points, 6, DEDUCTION_TOO_LARGE, points",
        "RULES, event, OBSTRUCTION, points, , MISSING, points",
        "RULES, event, OBSTRUCTION, kind, GUESS, KIND_UNKNOWN, kind",
        "RULES, event, OBSTRUCTION, kind, LATENESS, EVENT_LACKS, event",
        "RULES, event, OBSTRUCTION, late, 1, NOT_FOR_KIND, late",
        "RULES, event, OBSTRUCTION, indicator, 3.2, RULE_ON_BRANCH, code",
        "RULES, event, OBSTRUCTION, indicator, 3.2, LEAF_WITHOUT_RULE, code",
        "RULES, event, OBSTRUCTION, indicator, 9, INDICATOR_UNKNOWN, indicator",
        "RULES, from, 8, from, 9, STEP_GAP, from",
        "RULES, from, 8, from, 7, STEP_OVERLAP, from",
        "RULES, from, 16, below, 20, STEP_TOP, below",
        "RULES, from, 1, points, 13, STEP_CHEAPER, points",
        "RULES, from, 1, kind, FLAG, KINDS_MIXED, kind",
        "RULES, above, 20, above, 100, NOT_A_WHOLE_NUMBER, above",
        "EVENTS, code, OBSTRUCTION, code, OBSTRUCTION 2, CODE_UNFIT, code",
        "EVENTS, code, OBSTRUCTION, code, PENALTY_FINE, TWICE, code",
        "EVENTS, code, OBSTRUCTION, source, , MISSING, source",
        "EVENTS, code, OBSTRUCTION, immediate, perhaps, NOT_YES_OR_NO, immediate",
        "STAGES, code, NOTICE, closesLater, , STAGE_YEAR_MISSING, closesLater",
        "STAGES, code, NOTICE, closesDay, , STAGE_DAY_MISSING, closesDay",
        "STAGES, code, NOTICE, closesDay, 01-10, STAGE_OUT_OF_ORDER, closesDay",
        "STAGES, code, SELF_EVALUATION, opensDay, 12-16, STAGE_ENDS_BEFORE, closesDay",
        "STAGES, code, NOTICE, code, PARTY, STAGE_UNKNOWN, code",
        "STAGES, code, NOTICE, code, FINAL, STAGE_MISSING, code",
        "STAGES, code, FINAL, workdays, , STAGE_WITHOUT_END, closesDay"
    })
    @DisplayName("每个问题都指到所在的部分、行和列")
    void faultsStandAtTheirPart(
            String sheet, String where, String is, String column, String text, RuleFault.Problem problem, String at) {
        List<RuleFault> faults = RuleSetCheck.of(with(sheet, where, is, column, text));
        assertThat(faults).anySatisfy(f -> {
            assertThat(f.problem()).isEqualTo(problem);
            assertThat(f.column()).isEqualTo(at);
        });
    }

    @Test
    @DisplayName("99 分、等级缺口和未知事件一次全部列出")
    void allFaultsAtOnce() {
        RuleSheets sheets = with("INDICATORS", "code", "3.2.1", "points", "4");
        sheets.rows(Sheet.LEVELS).get(1).put("below", "88");
        sheets.set("stopEvent", "HOLIDAY");
        assertThat(RuleSetCheck.of(sheets))
                .extracting(RuleFault::problem)
                .contains(
                        RuleFault.Problem.EVENT_UNKNOWN,
                        RuleFault.Problem.BAND_GAP,
                        RuleFault.Problem.CHILDREN_DIFFER,
                        RuleFault.Problem.DEDUCTION_TOO_LARGE);
    }

    @Test
    @DisplayName("指标分数合计 99 分不能发布")
    void ninetyNineIsRefused() {
        RuleSheets sheets = shanghai();
        for (String code : List.of("3", "3.2", "3.2.1")) {
            Map<String, String> row = sheets.rows(Sheet.INDICATORS).stream()
                    .filter(r -> r.get("code").equals(code))
                    .findFirst()
                    .orElseThrow();
            row.put("points", code.equals("3") ? "9" : "4");
        }
        sheets.rows(Sheet.RULES).stream()
                .filter(r -> r.get("event").equals("OBSTRUCTION"))
                .forEach(r -> r.put("points", "4"));
        assertThat(RuleSetCheck.of(sheets)).singleElement().satisfies(f -> {
            assertThat(f.problem()).isEqualTo(RuleFault.Problem.POINTS_NOT_100);
            assertThat(f.args()).containsExactly("99");
        });
    }

    private static final List<String> TEXTS = List.of(
            "",
            "0",
            "1",
            "5",
            "24",
            "75",
            "100",
            "101",
            "-3",
            "2.5",
            "2.55",
            "x",
            "true",
            "12-01",
            "02-30",
            "OBSTRUCTION",
            "PENALTY_FINE",
            "3.2.1",
            "A",
            "FLAG",
            "LATENESS",
            "CAPPED_SUM",
            "THRESHOLD",
            "WORST_VERDICT",
            "FINAL");

    @Property(tries = 600)
    @net.jqwik.api.Label("检查无误的规则集，入口一定接受；入口拒绝的，检查一定说得出原因")
    void whatTheCheckFindsCleanTheGateTakes(
            @ForAll @IntRange(max = 100_000) int first,
            @ForAll @IntRange(max = 100_000) int second,
            @ForAll @IntRange(max = 24) int text,
            @ForAll @IntRange(max = 24) int other) {
        RuleSheets sheets = shanghai();
        spoil(sheets, first, TEXTS.get(text));
        if (second % 2 == 0) spoil(sheets, second, TEXTS.get(other));
        if (RuleSetCheck.of(sheets).isEmpty()) {
            assertThatCode(() -> RuleSetJson.read(RuleSheetsJson.write(sheets)))
                    .as(sheets.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void spoil(RuleSheets sheets, int at, String text) {
        Sheet sheet = Sheet.values()[at % Sheet.values().length];
        List<? extends Map<String, String>> rows = sheets.rows(sheet);
        Map<String, String> row = rows.get(at / 7 % rows.size());
        row.put(sheet.columns().get(at / 1009 % sheet.columns().size()), text);
    }
}
