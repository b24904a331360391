package io.zhuangan.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Kind;
import io.zhuangan.intake.IntakeError;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.intake.domain.CheckedRow;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.ZipBomb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text("name", "名称", "Name", 40, "", "").mandatory(),
            ImportColumn.of(Kind.DATE, "day", "日期", "Day", "", ""),
            ImportColumn.text("code", "代码", "Code", 40, "", ""));

    private static byte[] workbook(Consumer<Worksheet> fill) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            Worksheet sheet = workbook.newWorksheet("结果");
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "日期");
            sheet.value(0, 2, "代码");
            fill.accept(sheet);
            workbook.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(byte[] file, IntakeError code, Object... args) {
        assertThatThrownBy(() -> SheetReader.read(file, COLUMNS))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    if (args.length > 0) assertThat(refusal.args()).containsExactly(args);
                });
    }

    @Test
    @DisplayName("Excel 日期与文字日期、数字代码、表情与生僻字")
    void readsWhatOfficersType() {
        SheetReader.Content content = SheetReader.read(
                workbook(sheet -> {
                    sheet.value(1, 0, " 𠮷野😀 ");
                    sheet.value(1, 1, LocalDate.of(2026, 9, 17));
                    sheet.style(1, 1).format("yyyy-mm-dd").set();
                    sheet.value(1, 2, 13800000000L);
                    sheet.value(3, 0, "乙");
                    sheet.value(3, 1, "2026年9月18日");
                }),
                COLUMNS);
        assertThat(content.sheetName()).isEqualTo("结果");
        assertThat(content.rows()).extracting(CheckedRow::number).containsExactly(2, 4);
        assertThat(content.rows().get(0).values())
                .containsEntry("name", "𠮷野😀")
                .containsEntry("day", "2026-09-17")
                .containsEntry("code", "13800000000");
        assertThat(content.rows().get(1).values()).containsEntry("day", "2026-09-18");
    }

    @Test
    @DisplayName("公式不算，点名单元格后拒绝")
    void formulasAreRefused() {
        refused(
                workbook(sheet -> {
                    sheet.value(1, 0, "甲");
                    sheet.formula(2, 2, "1+1");
                    sheet.value(2, 0, "乙");
                }),
                IntakeError.FORMULAS_PRESENT,
                "C3");
    }

    @Test
    @DisplayName("写出来的等号开头的字仍是字")
    void textsStayTexts() {
        byte[] file = SheetWriter.one("结果", List.of("名称"), List.of(List.of("=HYPERLINK(\"http://x\")")));
        assertThat(SheetReader.read(file, COLUMNS).rows().get(0).values())
                .containsEntry("name", "=HYPERLINK(\"http://x\")");
    }

    @Test
    @DisplayName("不是 xlsx、老格式、空表、太大、太多行都各有一句话")
    void strangersAreRefused() throws IOException {
        refused("名称,日期\n甲,2026-01-01".getBytes(StandardCharsets.UTF_8), IntakeError.FILE_NOT_XLSX);
        refused(new byte[0], IntakeError.FILE_NOT_XLSX);
        byte[] old = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        refused(old, IntakeError.FILE_OLD_OR_LOCKED);
        refused(workbook(sheet -> {}), IntakeError.FILE_WITHOUT_ROWS);
        refused(new byte[SheetReader.MOST_BYTES + 1], IntakeError.FILE_TOO_LARGE);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write(1);
        }
        refused(zip.toByteArray(), IntakeError.FILE_NOT_XLSX);
        byte[] cut = workbook(sheet -> sheet.value(1, 0, "甲"));
        refused(java.util.Arrays.copyOf(cut, cut.length / 2), IntakeError.FILE_NOT_XLSX);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("两兆的文件解开是两千兆：不读，很快拒绝，说出上限")
    @CsvSource({"xl/sharedStrings.xml,true", "xl/sharedStrings.xml,false", "xl/worksheets/sheet1.xml,false"})
    void bomb(String part, boolean honest) {
        byte[] file = ZipBomb.of(part, honest);
        assertTimeout(Duration.ofSeconds(15), () -> refused(file, IntakeError.FILE_UNPACKS_TOO_LARGE, 400L));
    }

    @Test
    @DisplayName("50,000 行可读，多一行拒绝")
    void rowLimit() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < SheetReader.MOST_ROWS; i++) rows.add(List.of("企业" + i));
        assertThat(SheetReader.read(SheetWriter.one("s", List.of("名称"), rows), COLUMNS)
                        .rows())
                .hasSize(SheetReader.MOST_ROWS);
        rows.add(List.of("再多一行"));
        refused(SheetWriter.one("s", List.of("名称"), rows), IntakeError.FILE_TOO_MANY_ROWS, SheetReader.MOST_ROWS);
    }
}
