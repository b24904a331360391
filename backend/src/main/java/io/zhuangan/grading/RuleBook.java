package io.zhuangan.grading;

import io.zhuangan.grading.RuleSheets.Sheet;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.shared.PackedFile;
import io.zhuangan.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * A whole rule set as a workbook, one sheet per part with the columns of {@link RuleSheets}, and back without loss.
 * Values are written as texts, so that 06-01 stays a day of the year and 7.50 keeps its zero. Read back, the file is
 * refused at the first cell that is a formula, a heading or sheet nobody knows, a rule of an unknown kind, or a code no
 * tree can hold; everything else comes into the draft and is said there, all at once.
 */
public final class RuleBook {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_ROWS = 5000;
    private static final int LONGEST = 2000;

    private RuleBook() {}

    public static byte[] write(RuleSheets given) {
        RuleSheets sheets = given.tidy();
        SheetWriter writer = new SheetWriter();
        for (Sheet sheet : Sheet.values()) {
            List<List<Object>> rows = new ArrayList<>();
            for (Map<String, String> row : sheets.rows(sheet)) {
                List<Object> cells = new ArrayList<>();
                for (String column : sheet.columns()) {
                    cells.add(row.get(column).isEmpty() ? null : row.get(column));
                }
                rows.add(cells);
            }
            writer.sheet(name(sheet), sheet.columns(), rows);
        }
        return writer.bytes();
    }

    private static String name(Sheet sheet) {
        return sheet.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws RuleViolated naming sheet, row and column of what cannot be taken */
    public static RuleSheets read(byte[] file) {
        if (file.length > MOST_BYTES)
            throw new RuleViolated(GradingError.RULES_FILE_TOO_LARGE, MOST_BYTES / 1024 / 1024);
        RuleSheets sheets = new RuleSheets();
        try {
            if (!PackedFile.unpacksWithin(file, MOST_UNPACKED))
                throw new RuleViolated(GradingError.RULES_FILE_UNPACKS_TOO_LARGE, MOST_UNPACKED / 1024 / 1024);
        } catch (IOException e) {
            throw new RuleViolated(GradingError.RULES_FILE_UNREADABLE);
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            Map<String, org.dhatim.fastexcel.reader.Sheet> named = new LinkedHashMap<>();
            book.getSheets().forEach(s -> named.put(s.getName().strip().toLowerCase(java.util.Locale.ROOT), s));
            for (Sheet sheet : Sheet.values()) {
                org.dhatim.fastexcel.reader.Sheet found = named.remove(name(sheet));
                if (found == null) throw new RuleViolated(GradingError.RULES_SHEET_MISSING, name(sheet));
                try (Stream<Row> rows = found.openStream()) {
                    read(sheets, sheet, rows.limit(MOST_ROWS + 2L).toList());
                }
            }
            if (!named.isEmpty()) {
                throw new RuleViolated(
                        GradingError.RULES_SHEET_UNKNOWN,
                        named.keySet().iterator().next());
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RuleViolated(GradingError.RULES_FILE_UNREADABLE);
        }
        return sheets.tidy();
    }

    private static void read(RuleSheets sheets, Sheet sheet, List<Row> rows) {
        if (rows.isEmpty()) throw new RuleViolated(GradingError.RULES_SHEET_MISSING, name(sheet));
        if (rows.size() > MOST_ROWS + 1) throw new RuleViolated(GradingError.RULES_FILE_ROWS, name(sheet), MOST_ROWS);
        List<String> columns = heading(sheet, rows.get(0));
        Set<String> codes = new HashSet<>();
        Map<String, Integer> parents = new HashMap<>();
        for (Row row : rows.subList(1, rows.size())) {
            Map<String, String> texts = new HashMap<>();
            for (Cell cell : row) {
                if (cell == null || cell.getType() == CellType.EMPTY) continue;
                String text = text(sheet, cell);
                int column = cell.getColumnIndex();
                if (column < columns.size()) texts.put(columns.get(column), text);
                else if (!text.isBlank()) throw at(GradingError.RULES_COLUMN_UNKNOWN, sheet, cell, text);
            }
            if (texts.values().stream().allMatch(String::isBlank)) continue;
            Map<String, String> added =
                    sheets.add(sheet, sheet.columns().stream().map(texts::get).toArray(String[]::new));
            expect(sheets, sheet, added, row.getRowNum(), codes);
            if (sheet == Sheet.INDICATORS && !added.get("parent").isEmpty()) {
                parents.putIfAbsent(added.get("parent"), row.getRowNum());
            }
        }
        parents.forEach((parent, row) -> {
            if (!codes.contains(parent)) throw wrong(GradingError.RULES_PARENT_UNKNOWN, sheet, row, "parent", parent);
        });
    }

    /** What would lose its place in a rule set: two rows of one code, a rule without an indicator or of no kind. */
    private static void expect(RuleSheets sheets, Sheet sheet, Map<String, String> row, int number, Set<String> codes) {
        String first = sheet.columns().get(0);
        String code = row.get(first);
        if (sheet == Sheet.RULES) {
            if (sheets.rows(Sheet.INDICATORS).stream()
                    .noneMatch(i -> i.get("code").equals(code))) {
                throw wrong(GradingError.RULES_PARENT_UNKNOWN, sheet, number, first, code);
            }
            if (!RuleSheets.KINDS.contains(row.get("kind"))) {
                throw wrong(GradingError.RULES_KIND_UNKNOWN, sheet, number, "kind", row.get("kind"));
            }
            return;
        }
        if (code.isEmpty()) throw wrong(GradingError.RULES_CODE_EMPTY, sheet, number, first, "");
        if (!codes.add(code)) throw wrong(GradingError.RULES_CODE_TWICE, sheet, number, first, code);
        if (sheet == Sheet.SETTINGS
                && !RuleSheets.SETTINGS.contains(code)
                && RuleSheets.SOURCES.stream().noneMatch(s -> code.equals("source." + s))) {
            throw wrong(GradingError.RULES_SETTING_UNKNOWN, sheet, number, first, code);
        }
    }

    private static List<String> heading(Sheet sheet, Row row) {
        List<String> columns = new ArrayList<>();
        for (Cell cell : row) {
            String text = cell == null ? "" : text(sheet, cell).strip();
            if (!sheet.columns().contains(text) || columns.contains(text)) {
                if (cell == null) throw new RuleViolated(GradingError.RULES_COLUMN_MISSING, name(sheet), "?");
                throw at(GradingError.RULES_COLUMN_UNKNOWN, sheet, cell, text);
            }
            columns.add(text);
        }
        for (String column : sheet.columns()) {
            if (!columns.contains(column)) {
                throw new RuleViolated(GradingError.RULES_COLUMN_MISSING, name(sheet), column);
            }
        }
        return columns;
    }

    private static String text(Sheet sheet, Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            throw at(GradingError.RULES_FORMULA, sheet, cell, cell.getFormula());
        }
        if (cell.getType() == CellType.ERROR) throw at(GradingError.RULES_FORMULA, sheet, cell, cell.getText());
        String text =
                switch (cell.getType()) {
                    case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
                    case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? RuleSheets.YES : "";
                    default -> cell.getText();
                };
        if (text.length() > LONGEST) throw at(GradingError.RULES_CELL_TOO_LONG, sheet, cell, LONGEST);
        return text;
    }

    private static RuleViolated at(GradingError code, Sheet sheet, Cell cell, Object what) {
        return new RuleViolated(code, name(sheet), cell.getAddress().toString(), String.valueOf(what));
    }

    private static RuleViolated wrong(GradingError code, Sheet sheet, int row, String column, String what) {
        int index = sheet.columns().indexOf(column);
        return new RuleViolated(code, name(sheet), (char) ('A' + index) + Integer.toString(row), what);
    }
}
