package io.zhuangan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes lists and reports as xlsx, for every room and page. Texts are written as texts, so nothing that somebody typed
 * becomes a formula.
 */
public final class SheetWriter implements AutoCloseable {
    private static final int WIDEST = 48;
    private static final int MOST_CELL = 32_767;

    /** So many rows are in memory at once; the first of them say how wide the columns are. */
    private static final int PIECE = 1000;

    private final ByteArrayOutputStream bytes;
    private final Workbook workbook;

    public SheetWriter() {
        this(new ByteArrayOutputStream());
    }

    private SheetWriter(ByteArrayOutputStream bytes) {
        this.bytes = bytes;
        this.workbook = new Workbook(bytes, "Zhuangan", "1.0");
    }

    /** Writes as rows come, for lists of any length; complete once closed. */
    public SheetWriter(OutputStream out) {
        this.bytes = null;
        this.workbook = new Workbook(out, "Zhuangan", "1.0");
    }

    /**
     * One sheet with a bold heading line that stays in sight. Values may be text, number, day, moment or null.
     *
     * @param rows read one by one, so that they need not be in memory together
     */
    public SheetWriter sheet(String name, List<String> headings, Iterable<? extends List<?>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        int[] width = new int[headings.size()];
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            width[column] = width(headings.get(column));
        }
        if (!headings.isEmpty()) {
            sheet.range(0, 0, 0, headings.size() - 1)
                    .style()
                    .bold()
                    .fillColor("EAF3EE")
                    .set();
            sheet.freezePane(0, 1);
        }
        int line = 1;
        for (List<?> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                Object value = row.get(column);
                write(sheet, line, column, value);
                if (line <= PIECE && column < width.length) {
                    width[column] = Math.max(width[column], width(value));
                }
            }
            if (line % PIECE == 0) flush(sheet, line == PIECE ? width : new int[0]);
            line++;
        }
        if (line <= PIECE) widen(sheet, width);
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void flush(Worksheet sheet, int[] width) {
        widen(sheet, width);
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void widen(Worksheet sheet, int[] width) {
        for (int column = 0; column < width.length; column++) {
            sheet.width(column, Math.min(WIDEST, width[column] + 3));
        }
    }

    private static void write(Worksheet sheet, int line, int column, Object value) {
        if (value == null) return;
        if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else {
            String text = value.toString();
            sheet.value(line, column, text.length() <= MOST_CELL ? text : text.substring(0, MOST_CELL));
        }
    }

    /** In half-width characters; a Chinese one is two wide. */
    private static int width(Object value) {
        if (value == null) return 0;
        if (value instanceof LocalDate) return 10;
        if (value instanceof LocalDateTime) return 16;
        return value.toString()
                .codePoints()
                .map(point -> point < 0x2E80 ? 1 : 2)
                .sum();
    }

    public byte[] bytes() {
        close();
        return bytes.toByteArray();
    }

    /** One sheet as a file. */
    public static byte[] one(String name, List<String> headings, Iterable<? extends List<?>> rows) {
        return new SheetWriter().sheet(name, headings, rows).bytes();
    }

    /** A row whose values may be null. */
    public static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
