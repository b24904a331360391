package io.zhuangan.intake.xlsx;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.IntakeError;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.intake.domain.CheckedRow;
import io.zhuangan.intake.domain.Layout;
import io.zhuangan.shared.PackedFile;
import io.zhuangan.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads the first visible sheet of a workbook against the columns of a target. Formulas are refused, not computed: what
 * Excel showed when the file was saved is not what it would show here.
 */
public final class SheetReader {
    public static final int MOST_BYTES = 20 * 1024 * 1024;
    public static final int MOST_ROWS = 50_000;
    /** A workbook of fifty thousand rows unpacks to far less; more is an attack or a mistake. */
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;

    private static final int CELLS_NAMED = 5;
    private static final BigDecimal LAST_EXCEL_DAY = new BigDecimal(2_958_465);

    private SheetReader() {}

    /** What was read. */
    public record Content(String sheetName, Layout layout, List<CheckedRow> rows) {}

    /** Whether the headings of a file that could be opened are those of these columns. */
    public static boolean fits(byte[] file, List<ImportColumn> columns) {
        return inSheet(file, (name, rows) -> {
            while (rows.hasNext()) {
                List<String> texts = texts(rows.next());
                if (texts.stream().allMatch(text -> text == null || text.isBlank())) continue;
                try {
                    Layout.of(texts, columns);
                    return true;
                } catch (RuleViolated others) {
                    return false;
                }
            }
            return false;
        });
    }

    public static Content read(byte[] file, List<ImportColumn> columns) {
        refuseStrangers(file);
        return inSheet(file, (name, rows) -> read(name, rows, columns));
    }

    private static <T> T inSheet(byte[] file, BiFunction<String, Iterator<Row>, T> work) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolated(IntakeError.FILE_WITHOUT_ROWS));
            try (Stream<Row> rows = sheet.openStream()) {
                return work.apply(sheet.getName(), rows.iterator());
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw notXlsx(e);
        }
    }

    private static Content read(String sheetName, Iterator<Row> rows, List<ImportColumn> columns) {
        Layout layout = null;
        Map<String, ImportColumn> byKey = new HashMap<>();
        columns.forEach(column -> byKey.put(column.key(), column));
        List<CheckedRow> checked = new ArrayList<>();
        List<String> formulas = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> texts = texts(row);
            if (layout == null) {
                if (texts.stream().allMatch(text -> text == null || text.isBlank())) continue;
                refuse(formulas(row));
                layout = Layout.of(texts, columns);
                continue;
            }
            formulas.addAll(formulas(row));
            if (formulas.size() >= CELLS_NAMED) break;
            CheckedRow read = checked(row, layout, columns, byKey);
            if (read == null) continue;
            if (checked.size() == MOST_ROWS) throw new RuleViolated(IntakeError.FILE_TOO_MANY_ROWS, MOST_ROWS);
            checked.add(read);
        }
        refuse(formulas);
        if (checked.isEmpty()) throw new RuleViolated(IntakeError.FILE_WITHOUT_ROWS);
        return new Content(sheetName, layout, checked);
    }

    private static void refuse(List<String> formulas) {
        if (formulas.isEmpty()) return;
        throw new RuleViolated(
                IntakeError.FORMULAS_PRESENT,
                String.join("、", formulas.subList(0, Math.min(CELLS_NAMED, formulas.size()))));
    }

    private static List<String> formulas(Row row) {
        return row.stream()
                .filter(cell -> cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null))
                .map(cell -> cell.getAddress().toString())
                .toList();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null || cell.getType() == CellType.ERROR ? "" : cell.getText());
        }
        return texts;
    }

    /** Null for a row with nothing in it. */
    private static CheckedRow checked(
            Row row, Layout layout, List<ImportColumn> columns, Map<String, ImportColumn> byKey) {
        Map<String, String> cells = new HashMap<>();
        List<Remark> broken = new ArrayList<>();
        layout.keys().forEach((index, key) -> {
            Cell cell = index < row.getCellCount() ? row.getCell(index) : null;
            if (cell == null) return;
            if (cell.getType() == CellType.ERROR) {
                broken.add(Remark.on(key, IntakeError.CELL_ERROR, cell.getRawValue()));
                cells.put(key, cell.getRawValue());
            } else {
                cells.put(key, text(cell, byKey.get(key)));
            }
        });
        if (cells.values().stream().allMatch(text -> text == null || text.isBlank())) return null;
        CheckedRow read = CheckedRow.read(row.getRowNum(), cells, columns);
        return broken.isEmpty() ? read : read.judged(RowVerdict.refuse(broken));
    }

    private static String text(Cell cell, ImportColumn column) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell, column);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case STRING -> cell.asString();
            default -> null;
        };
    }

    /** Codes typed as numbers come without exponent; days come as days. */
    private static String number(Cell cell, ImportColumn column) {
        BigDecimal number = cell.asNumber();
        boolean day =
                column.kind() == ImportColumn.Kind.DATE && number.signum() > 0 && number.compareTo(LAST_EXCEL_DAY) <= 0;
        if (day) return cell.asDate().toLocalDate().toString();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void refuseStrangers(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RuleViolated(IntakeError.FILE_TOO_LARGE, file.length / 1024 / 1024 + 1, MOST_BYTES / 1024 / 1024);
        }
        if (file.length < 8) throw new RuleViolated(IntakeError.FILE_NOT_XLSX);
        if (ReadableWorkbook.isOLE2Header(file)) throw new RuleViolated(IntakeError.FILE_OLD_OR_LOCKED);
        if (!ReadableWorkbook.isOOXMLZipHeader(file)) throw new RuleViolated(IntakeError.FILE_NOT_XLSX);
        try {
            if (!PackedFile.unpacksWithin(file, MOST_UNPACKED)) {
                throw new RuleViolated(IntakeError.FILE_UNPACKS_TOO_LARGE, MOST_UNPACKED / 1024 / 1024);
            }
        } catch (IOException e) {
            throw notXlsx(e);
        }
    }

    private static RuleViolated notXlsx(Exception cause) {
        RuleViolated refused = new RuleViolated(IntakeError.FILE_NOT_XLSX);
        refused.initCause(cause);
        return refused;
    }
}
