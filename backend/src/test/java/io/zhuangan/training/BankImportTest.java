package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowVerdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankImportTest {
    private final GivenTraining given = new GivenTraining();

    private static ImportRow row(int number, String... cells) {
        Map<String, String> values = new HashMap<>(
                Map.of("kind", "SINGLE", "text", "进货留什么？", "optionA", "合同 😀𠮷", "optionB", "不留", "right", "A"));
        for (int i = 0; i < cells.length; i += 2) {
            if (cells[i + 1] == null) values.remove(cells[i]);
            else values.put(cells[i], cells[i + 1]);
        }
        return new ImportRow(number, values);
    }

    private List<RowVerdict> pass(boolean apply, ImportRow... rows) {
        return given.db.call(at(NOW), given.manager, use -> {
            ImportSession pass = use.get(BankImport.class).open(given.manager, List.of(rows));
            List<RowVerdict> verdicts = new ArrayList<>();
            for (ImportRow row : rows) {
                RowVerdict verdict = pass.check(row);
                if (apply && verdict.writes()) pass.write(row, verdict);
                verdicts.add(verdict);
            }
            if (apply) pass.finish();
            return verdicts;
        });
    }

    private RowVerdict apply(ImportRow row) {
        return pass(true, row).get(0);
    }

    private List<QuestionView> bank() {
        return given.db.call(given.manager, use -> use.get(QuestionQueries.class)
                .list(given.manager, new QuestionFilter("", "", false), 0, 100));
    }

    private QuestionView only() {
        assertThat(bank()).hasSize(1);
        return bank().get(0);
    }

    @Test
    @DisplayName("新题写入，再传一次不变，改过的题改那一道；考过的另成一版")
    void newOnesAndNewVersions() {
        assertThat(pass(false, row(2)).get(0).action()).isEqualTo(RowAction.CREATE);
        assertThat(bank()).as("a preview writes nothing").isEmpty();
        assertThat(apply(row(2)).action()).isEqualTo(RowAction.CREATE);
        assertThat(apply(row(2)).action()).isEqualTo(RowAction.UNCHANGED);
        assertThat(apply(row(2, "right", "b", "clause", "第七条", "legal", "true")).action())
                .as("the same text means the same question")
                .isEqualTo(RowAction.CHANGE);
        assertThat(only().right()).containsExactly(1);
        assertThat(only().number()).isEqualTo(1);
        given.db.run(em -> em.createNativeQuery("update exam_question_version set used = 1 where tenant_id = ?1")
                .setParameter(1, given.association.id())
                .executeUpdate());
        RowVerdict asked = apply(row(2, "key", only().key().toString(), "text", "进货要留什么？"));
        assertThat(code(asked)).isEqualTo("BANK_NEW_VERSION");
        assertThat(asked.remarks().get(0).args()).containsExactly("2");
        assertThat(only().number()).isEqualTo(2);
        assertThat(only().text()).isEqualTo("进货要留什么？");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("导出的题库原样传回不变，中英文都是；换行不因单元格丢掉")
    void anExportComesBackUnchanged(boolean english) throws IOException {
        write(QuestionKind.SINGLE, "第一行\n第二行 𠮷", List.of("a", "b", "c"), Set.of(2));
        write(QuestionKind.MULTIPLE, "多选 😀", List.of("a", "b", "c"), Set.of(0, 2));
        write(QuestionKind.TRUE_FALSE, "判断", List.of(), Set.of(1));
        List<ImportRow> rows = rows(
                given.db.call(
                        given.manager, use -> use.get(QuestionQueries.class).sheet(given.manager, english)),
                english);
        assertThat(rows).hasSize(3);
        assertThat(pass(true, rows.toArray(ImportRow[]::new))).allMatch(v -> v.action() == RowAction.UNCHANGED);
        ImportRow first = rows.stream()
                .filter(r -> r.text("text").startsWith("第一行"))
                .findFirst()
                .orElseThrow();
        Map<String, String> edited = new HashMap<>(first.values());
        edited.put("optionC", "改过的");
        assertThat(apply(new ImportRow(2, edited)).action()).isEqualTo(RowAction.CHANGE);
        assertThat(bank())
                .filteredOn(q -> q.options().contains("改过的"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).isEqualTo("第一行\n第二行 𠮷"));
    }

    private void write(QuestionKind kind, String text, List<String> options, Set<Integer> right) {
        given.db.call(at(NOW), given.manager, use -> use.get(WriteQuestion.class)
                .write(given.manager, new QuestionForm(null, 0, kind, text, options, right, "解析", "第七条", true)));
    }

    /** As the intake reads them: by heading, choices as codes, line breaks as spaces. */
    private static List<ImportRow> rows(byte[] file, boolean english) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<org.dhatim.fastexcel.reader.Row> lines = book.getFirstSheet().read();
            List<ImportRow> rows = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Row line : lines.subList(1, lines.size())) {
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < BankFile.COLUMNS.size(); i++) {
                    var column = BankFile.COLUMNS.get(i);
                    assertThat(lines.get(0).getCellText(i)).isEqualTo(english ? column.en() : column.zh());
                    String text = line.getCellText(i).replace('\n', ' ');
                    for (var choice : column.choices()) {
                        if (text.equals(english ? choice.en() : choice.zh())) text = choice.code();
                    }
                    if (column.key().equals("legal")) text = String.valueOf(text.equals("是") || text.equals("yes"));
                    if (!text.isEmpty()) values.put(column.key(), text);
                }
                rows.add(new ImportRow(line.getRowNum(), values));
            }
            return rows;
        }
    }

    @Test
    @DisplayName("编号不认识、归档、重名、重复、答案和选项不对，各有各的原因，什么都不写")
    void eachRefusalSaysWhy() {
        String unknown = UUID.randomUUID().toString();
        assertThat(code(apply(row(2, "key", unknown)))).isEqualTo("BANK_KEY_UNKNOWN");
        assertThat(code(apply(row(2, "right", "C")))).isEqualTo("BANK_RIGHT");
        assertThat(code(apply(row(2, "right", "对")))).isEqualTo("BANK_RIGHT");
        assertThat(code(apply(row(2, "right", "AB")))).isEqualTo("QUESTION_RIGHT_ONE");
        assertThat(code(apply(row(2, "optionB", null, "optionC", "c")))).isEqualTo("BANK_GAP");
        assertThat(code(apply(row(2, "optionB", "合同 😀𠮷")))).isEqualTo("QUESTION_OPTION_TWICE");
        assertThat(code(apply(row(2, "kind", "MULTIPLE")))).isEqualTo("QUESTION_RIGHT_SEVERAL");
        assertThat(code(apply(row(2, "kind", "TRUE_FALSE")))).isEqualTo("BANK_RIGHT");
        assertThat(code(apply(row(2, "legal", "true")))).isEqualTo("QUESTION_CLAUSE_MISSING");
        assertThat(bank()).isEmpty();
        assertThat(code(pass(true, row(2), row(3, "right", "B")).get(1))).isEqualTo("BANK_TWICE");
        UUID key = only().key();
        given.db.call(given.manager, use -> {
            use.get(ArchiveQuestion.class).archive(given.manager, key, true);
            return null;
        });
        assertThat(code(apply(row(2, "right", "B")))).isEqualTo("BANK_ARCHIVED");
        for (int i = 0; i < 2; i++) write(QuestionKind.TRUE_FALSE, "同题干", List.of(), Set.of(0));
        assertThat(code(apply(
                        row(2, "kind", "TRUE_FALSE", "text", "同题干", "optionA", null, "optionB", null, "right", "错"))))
                .isEqualTo("BANK_AMBIGUOUS");
    }

    @Test
    @DisplayName("别家协会的编号不存在，别家的题不动")
    void anotherBankDoesNotExist() {
        apply(row(2));
        String key = only().key().toString();
        BankImportTest other = new BankImportTest();
        assertThat(code(other.apply(row(2, "key", key)))).isEqualTo("BANK_KEY_UNKNOWN");
        assertThat(other.apply(row(2)).action()).isEqualTo(RowAction.CREATE);
        assertThat(only().number()).isEqualTo(1);
    }

    private static String code(RowVerdict verdict) {
        return verdict.remarks().isEmpty() ? null : verdict.remarks().get(0).code();
    }
}
