package io.zhuangan.kit;

import io.zhuangan.intake.SheetWriter;
import io.zhuangan.shared.Time;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A list as xlsx, the same everywhere: headings and labels in the reader's language, moments as Shanghai date and time,
 * whatever somebody typed as text. The only way a front-end writes a list of training.
 *
 * @param <T> what one row is about
 */
public final class SheetTable<T> {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String room;
    private final Texts texts;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, ?>> cells = new ArrayList<>();

    /** @param room bundle of the headings */
    public SheetTable(String room, Locale locale) {
        this.room = room;
        this.texts = Texts.in(locale);
    }

    /** A column; a constant is written as its label, null as an empty cell. */
    public SheetTable<T> col(String heading, Function<T, ?> cell) {
        headings.add(say(heading));
        cells.add(cell);
        return this;
    }

    /** A column whose heading is a figure. */
    public SheetTable<T> col(int heading, Function<T, ?> cell) {
        headings.add(String.valueOf(heading));
        cells.add(cell);
        return this;
    }

    /** A column whose heading somebody typed. */
    public SheetTable<T> titled(String heading, Function<T, ?> cell) {
        headings.add(heading);
        cells.add(cell);
        return this;
    }

    /** A text of the table's bundle. */
    public String say(String key, Object... values) {
        String text = texts.find(room, key, Arrays.asList(values));
        return text == null ? Texts.missing(key) : text;
    }

    public SheetWriter into(SheetWriter writer, String sheet, Iterable<T> rows) {
        return writer.sheet(say(sheet), headings, () -> StreamSupport.stream(rows.spliterator(), false)
                .<List<?>>map(this::line)
                .iterator());
    }

    private List<Object> line(T row) {
        List<Object> line = new ArrayList<>();
        for (Function<T, ?> cell : cells) line.add(shown(cell.apply(row)));
        return line;
    }

    private Object shown(Object value) {
        if (value instanceof Enum<?> constant) return texts.label(constant);
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, Time.SHANGHAI).truncatedTo(ChronoUnit.SECONDS);
        }
        return value;
    }

    /** One sheet as the answer to a request, named after the sheet and what it is about. */
    public Response answer(String sheet, Iterable<T> rows, Object about) {
        return answer(into(new SheetWriter(), sheet, rows), say(sheet) + (about == null ? "" : " " + about));
    }

    /** The same for any number of rows: each is sent before the next is read, so a year's list fits into memory. */
    public Response stream(String sheet, Iterable<T> rows, Object about) {
        return stream(writer -> into(writer, sheet, rows), say(sheet) + " " + about);
    }

    /** A workbook that is written while it is sent. */
    public static Response stream(Consumer<SheetWriter> sheets, String name) {
        StreamingOutput body = out -> {
            try (SheetWriter writer = new SheetWriter(out)) {
                sheets.accept(writer);
            }
        };
        return named(body, name);
    }

    public static Response answer(SheetWriter writer, String name) {
        return named(writer.bytes(), name);
    }

    /** A workbook that a room wrote. */
    public static Response answer(byte[] workbook, String name) {
        return named(workbook, name);
    }

    private static Response named(Object body, String name) {
        return Downloads.saved(body, XLSX, name.replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", " ") + ".xlsx")
                .build();
    }
}
