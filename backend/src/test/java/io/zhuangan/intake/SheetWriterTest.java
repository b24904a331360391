package io.zhuangan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Long lists are written while they are read. */
class SheetWriterTest {
    private static final int MANY = 12_345;

    private static List<Row> rows(ReadableWorkbook book, int sheet) throws IOException {
        return book.getSheet(sheet).orElseThrow().read();
    }

    @Test
    @DisplayName("逐段写出：一行不少、顺序不变，第二张表照常")
    void everyRowOfBothSheets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter(out)) {
            writer.sheet("长", List.of("序号", "姓名"), () -> IntStream.range(0, MANY)
                    .<List<?>>mapToObj(i -> SheetWriter.row(i, "学员" + i))
                    .iterator());
            writer.sheet("短", List.of("合计"), List.of(SheetWriter.row(MANY)));
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = rows(book, 0);
            assertThat(rows).hasSize(MANY + 1);
            for (int i = 0; i < MANY; i++) {
                assertThat(rows.get(i + 1).getCellAsNumber(0).orElseThrow().intValue())
                        .isEqualTo(i);
                assertThat(rows.get(i + 1).getCellText(1)).isEqualTo("学员" + i);
            }
            assertThat(rows(book, 1)).hasSize(2);
        }
    }

    @Test
    @DisplayName("没读到的行还没有，写出去的行已经送走")
    void sentBeforeTheRestIsRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] sent = new int[1];
        try (SheetWriter writer = new SheetWriter(out)) {
            writer.sheet("长", List.of("序号"), () -> IntStream.range(0, MANY)
                    .<List<?>>mapToObj(i -> {
                        if (i == MANY - 1) sent[0] = out.size();
                        return SheetWriter.row("一段各不相同的文字 " + i * 7919L);
                    })
                    .iterator());
        }
        assertThat(sent[0]).isGreaterThan(10_000);
    }
}
