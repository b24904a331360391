package io.zhuangan.kit;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Says the verdicts of an import in the reader's language. */
public final class ImportWords {
    /** So many rows of a report are read at once. */
    public static final int PIECE = 2_000;

    private final ImportRunView run;
    private final Texts texts;
    private final boolean english;

    public ImportWords(ImportRunView run, Locale locale) {
        this.run = run;
        texts = Texts.in(locale);
        english = "en".equals(locale.getLanguage());
    }

    public static String kind(String room, String kind, Locale locale) {
        String text = Texts.in(locale).find(room, "ImportKind." + kind, List.of());
        return text == null ? kind : text;
    }

    /** Why a row has its verdict; the column comes first. */
    public String cause(ImportRowView row) {
        if (row.remarks().isEmpty() && row.action() == RowAction.UNCHANGED) {
            return texts.find("intake", "row.same", List.of());
        }
        return row.remarks().stream().map(this::say).collect(Collectors.joining(english ? "; " : "；"));
    }

    private String say(Remark remark) {
        String key = "error." + remark.code();
        String text = texts.find(run.room(), key, remark.args());
        if (text == null) text = texts.find("intake", key, remark.args());
        if (text == null) text = remark.code();
        String letter = run.columns().stream()
                .filter(column -> column.definition().key().equals(remark.column()))
                .map(ImportRunView.Column::letter)
                .findFirst()
                .orElse(null);
        return letter == null ? text : texts.find("intake", "row.column", List.of(letter, text));
    }

    /** A value as its column writes it: choices by their label. */
    public String value(ImportRowView row, ImportColumn column) {
        String value = row.values().get(column.key());
        if (value == null) return null;
        if (column.kind() == ImportColumn.Kind.YES_NO) {
            return texts.find("intake", Boolean.parseBoolean(value) ? "yes" : "no", List.of());
        }
        return column.choices().stream()
                .filter(choice -> choice.code().equals(value))
                .map(choice -> english ? choice.en() : choice.zh())
                .findFirst()
                .orElse(value);
    }

    public String heading(ImportColumn column) {
        return english ? column.en() : column.zh();
    }

    public String say(String key, Object... values) {
        return texts.find("intake", key, List.of(values));
    }

    public String label(Enum<?> constant) {
        return texts.label(constant);
    }

    /**
     * What became of each row as a workbook, which may be corrected and sent in again.
     *
     * @param rows gives up to {@link #PIECE} rows from a place on
     */
    public static byte[] report(ImportRunView run, Locale locale, IntFunction<List<ImportRowView>> rows) {
        ImportWords words = new ImportWords(run, locale);
        List<String> heads = new ArrayList<>(
                List.of(words.say("report.row"), words.say("report.result"), words.say("report.action")));
        run.columns().forEach(column -> heads.add(words.heading(column.definition())));
        heads.add(words.say("report.remarks"));
        List<List<Object>> lines = new ArrayList<>();
        List<ImportRowView> piece;
        do {
            piece = rows.apply(lines.size());
            for (ImportRowView row : piece) lines.add(words.line(row));
        } while (piece.size() == PIECE);
        return SheetWriter.one(run.sheetName(), heads, lines);
    }

    private List<Object> line(ImportRowView row) {
        List<Object> line = new ArrayList<>();
        line.add(row.number());
        line.add(label(row.result()));
        line.add(label(row.action()));
        run.columns().forEach(column -> line.add(value(row, column.definition())));
        line.add(cause(row));
        return line;
    }
}
