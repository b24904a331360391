package io.zhuangan.grading.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.RuleBook;
import io.zhuangan.grading.RuleChange;
import io.zhuangan.grading.RuleSetJson;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import io.zhuangan.grading.store.RuleSheetsJson;
import io.zhuangan.shared.RuleViolated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A rule set as sheets, as text and as a workbook is one and the same; two of them differ in what was changed. */
class RuleSheetsTest {
    private static RuleSheets shanghai() {
        return RuleSheetsJson.read(GivenGrading.shanghaiText());
    }

    @Test
    @DisplayName("文本 → 表 → 文本，含义不变")
    void theTextComesBack() {
        String again = RuleSheetsJson.write(shanghai());
        assertThat(RuleSheetsJson.read(again)).isEqualTo(shanghai());
        RuleSet before = GivenGrading.shanghai();
        RuleSet after = RuleSetJson.read(again);
        assertThat(after.tree()).isEqualTo(before.tree());
        assertThat(after.events()).isEqualTo(before.events());
        assertThat(after.stages()).isEqualTo(before.stages());
        assertThat(after.eligibility()).isEqualTo(before.eligibility());
        assertThat(after.intervals()).isEqualTo(before.intervals());
        assertThat(after.sampling()).isEqualTo(before.sampling());
        assertThat(after.bands().list()).isEqualTo(before.bands().list());
        for (String part : RuleSheets.SOURCES) assertThat(after.source(part)).isEqualTo(before.source(part));
    }

    /** Any sheets: shanghai's with some cells replaced by whatever people type, and rules of every kind. */
    @Provide
    Arbitrary<RuleSheets> sheets() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("7.50", "06-01", "true", "=1+1", "'5", "1e3", "０", "-", "007", "抽检😀𠮷", "a\tb"),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12),
                Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(6));
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(texts.list().ofSize(6), places.list().ofSize(6))
                .as((text, place) -> {
                    RuleSheets sheets = shanghai();
                    sheets.add(Sheet.RULES, "3.2.1", "7", "THRESHOLD", "OBSTRUCTION", "3", "", "", "2");
                    sheets.add(Sheet.RULES, "3.2.1", "7", "THRESHOLD", "OBSTRUCTION", "5", "", "", "4");
                    sheets.add(
                            Sheet.RULES,
                            "3.2.1",
                            "8",
                            "CAPPED_SUM",
                            "OBSTRUCTION",
                            "",
                            "",
                            "",
                            "1",
                            "",
                            "",
                            "",
                            "1",
                            "5");
                    for (int i = 0; i < text.size(); i++) spoil(sheets, place.get(i), text.get(i));
                    return sheets;
                });
    }

    private static void spoil(RuleSheets sheets, int at, String text) {
        Sheet sheet = Sheet.values()[at % Sheet.values().length];
        List<? extends Map<String, String>> rows = sheets.rows(sheet);
        List<String> free = new ArrayList<>(sheet.columns());
        // Codes hold the sheets together; the file refuses what would come apart.
        free.removeAll(List.of("name", "level", "code", "parent", "indicator", "rule", "kind"));
        rows.get(at / 7 % rows.size()).put(free.get(at / 1009 % free.size()), text);
    }

    @Property(tries = 60)
    @net.jqwik.api.Label("写成工作簿再读回来，一格不差")
    void theWorkbookComesBack(@ForAll("sheets") RuleSheets sheets) {
        assertThat(RuleBook.read(RuleBook.write(sheets))).isEqualTo(sheets.tidy());
    }

    @Property(tries = 200)
    @net.jqwik.api.Label("草稿逐字保存")
    void theDraftComesBack(@ForAll("sheets") RuleSheets sheets) {
        assertThat(RuleSheetsJson.kept(RuleSheetsJson.keep(sheets.tidy()))).isEqualTo(sheets.tidy());
    }

    @Property(tries = 100)
    @net.jqwik.api.Label("自己和自己没有差异；把差异倒过来，增和删、前和后互换")
    void differencesAreEven(@ForAll("sheets") RuleSheets one, @ForAll("sheets") RuleSheets other) {
        assertThat(RuleSetDiff.between(one, one)).isEmpty();
        assertThat(RuleSetDiff.between(one, other).stream()
                        .flatMap(c -> c.cells().stream().map(x -> c.part() + x.column() + x.from() + ">" + x.to())))
                .containsExactlyInAnyOrderElementsOf(RuleSetDiff.between(other, one).stream()
                        .flatMap(c -> c.cells().stream().map(x -> c.part() + x.column() + x.to() + ">" + x.from()))
                        .toList());
    }

    @Test
    @DisplayName("差异按编码说出：增加、删除、由几改为几")
    void differencesInWords() {
        RuleSheets before = shanghai();
        RuleSheets after = shanghai();
        after.rows(Sheet.RULES).stream()
                .filter(r -> r.get("event").equals("PENALTY_WARNING"))
                .forEach(r -> r.put("points", "10"));
        after.rows(Sheet.EVENTS).removeIf(r -> r.get("code").equals("SERIOUS_HARM"));
        after.add(Sheet.EVENTS, "OPEN_LETTER", "公开信", "Open letter", "示例指标");
        after.rows(Sheet.INDICATORS).get(0).put("nameZh", "体系");
        assertThat(RuleSetDiff.between(before, after))
                .extracting(c -> c.kind() + " " + c.sheet() + " " + c.part() + " " + c.event())
                .containsExactly(
                        "CHANGED INDICATORS 1 ",
                        "CHANGED RULES 2.1.1 PENALTY_WARNING",
                        "ADDED EVENTS OPEN_LETTER ",
                        "REMOVED EVENTS SERIOUS_HARM ");
        assertThat(RuleSetDiff.between(before, after).get(1).cells())
                .containsExactly(new RuleChange.Cell("points", "3", "10"));
    }

    private static byte[] book(Consumer<Map<String, List<String[]>>> change) throws IOException {
        Map<String, List<String[]>> sheets = new java.util.LinkedHashMap<>();
        for (Sheet sheet : Sheet.values()) {
            List<String[]> rows = new ArrayList<>();
            rows.add(sheet.columns().toArray(String[]::new));
            for (Map<String, String> row : shanghai().rows(sheet)) {
                rows.add(row.values().toArray(String[]::new));
            }
            sheets.put(sheet.name().toLowerCase(), rows);
        }
        change.accept(sheets);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = book.newWorksheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).length; c++) {
                        String text = rows.get(r)[c];
                        if (text != null && text.startsWith("=")) sheet.formula(r, c, text.substring(1));
                        else if (text != null) sheet.value(r, c, text);
                    }
                }
            });
        }
        return out.toByteArray();
    }

    private static void refused(GradingError code, List<Object> args, Consumer<Map<String, List<String[]>>> change)
            throws IOException {
        byte[] file = book(change);
        assertThatThrownBy(() -> RuleBook.read(file)).isInstanceOfSatisfying(RuleViolated.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.args()).isEqualTo(args);
        });
    }

    @Test
    @DisplayName("公式、缺列、多列、未知类型、重复编码：拒绝时说出表和格")
    void wrongCellsAreNamed() throws IOException {
        assertThat(RuleBook.read(book(b -> {}))).isEqualTo(shanghai());
        refused(
                GradingError.RULES_FORMULA,
                List.of("indicators", "E3", "10+10"),
                b -> b.get("indicators").get(2)[4] = "=10+10");
        refused(
                GradingError.RULES_KIND_UNKNOWN,
                List.of("rules", "C2", "GUESS"),
                b -> b.get("rules").get(1)[2] = "GUESS");
        refused(
                GradingError.RULES_COLUMN_UNKNOWN,
                List.of("levels", "B1", "von"),
                b -> b.get("levels").get(0)[1] = "von");
        refused(GradingError.RULES_COLUMN_MISSING, List.of("events", "inspection"), b -> b.get("events")
                .replaceAll(row -> java.util.Arrays.copyOf(row, 9)));
        refused(GradingError.RULES_SHEET_MISSING, List.of("stages"), b -> b.remove("stages"));
        refused(GradingError.RULES_SHEET_UNKNOWN, List.of("notes"), b -> b.put("notes", List.of()));
        refused(
                GradingError.RULES_CODE_TWICE,
                List.of("events", "A3", "KEY_POST_MISSING"),
                b -> b.get("events").get(2)[0] = "KEY_POST_MISSING");
        refused(
                GradingError.RULES_PARENT_UNKNOWN,
                List.of("rules", "A2", "9.9"),
                b -> b.get("rules").get(1)[0] = "9.9");
        refused(
                GradingError.RULES_PARENT_UNKNOWN,
                List.of("indicators", "B3", "7"),
                b -> b.get("indicators").get(2)[1] = "7");
        refused(
                GradingError.RULES_SETTING_UNKNOWN,
                List.of("settings", "A2", "colour"),
                b -> b.get("settings").get(1)[0] = "colour");
        assertThatThrownBy(() -> RuleBook.read("no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(GradingError.RULES_FILE_UNREADABLE));
    }

    @Test
    @DisplayName("a workbook that grows beyond measure is not opened")
    void bomb() {
        for (boolean honest : new boolean[] {true, false}) {
            byte[] file = io.zhuangan.shared.ZipBomb.of("xl/sharedStrings.xml", honest);
            assertThatThrownBy(() -> RuleBook.read(file)).isInstanceOfSatisfying(RuleViolated.class, e -> {
                assertThat(e.code()).isEqualTo(GradingError.RULES_FILE_UNPACKS_TOO_LARGE);
                assertThat(e.args()).containsExactly(64L);
            });
        }
    }
}
