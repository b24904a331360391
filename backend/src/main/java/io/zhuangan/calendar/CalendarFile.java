package io.zhuangan.calendar;

import io.zhuangan.shared.PackedFile;
import io.zhuangan.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The special days of a year as xlsx or csv: three columns 日期, 班或休, 名称; the first line is the head. The whole file
 * is refused at the first line that is wrong: a calendar with a hole is worse than none.
 */
final class CalendarFile {
    private static final int MOST_LINES = 400;
    private static final long MOST_UNPACKED = 16L * 1024 * 1024;

    private CalendarFile() {}

    static List<CalendarLine> read(int year, String fileName, byte[] file) {
        List<List<String>> table = isZip(file) ? xlsx(fileName, file) : csv(file);
        if (table.size() < 2 || table.size() > MOST_LINES) {
            throw new RuleViolated(CalendarError.CALENDAR_FILE_UNREADABLE, String.valueOf(fileName));
        }
        List<CalendarLine> lines = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 1; i < table.size(); i++) {
            List<String> cells = table.get(i);
            if (cells.stream().allMatch(String::isBlank)) continue;
            CalendarLine line = line(i + 1, cells);
            if (line.day().getYear() != year) {
                throw new RuleViolated(CalendarError.CALENDAR_DAY_OF_OTHER_YEAR, i + 1, line.day(), year + "");
            }
            if (!seen.add(line.day())) throw new RuleViolated(CalendarError.CALENDAR_DAY_TWICE, i + 1, line.day());
            lines.add(line);
        }
        return lines;
    }

    private static CalendarLine line(int number, List<String> cells) {
        if (cells.size() < 3) throw wrong(number, String.join(",", cells));
        try {
            LocalDate day = LocalDate.parse(cells.get(0).strip().replace('/', '-'));
            String name = cells.get(2).strip();
            if (name.isEmpty() || name.length() > 60) throw wrong(number, cells.get(2));
            return switch (cells.get(1).strip()) {
                case "班", "上班", "work", "true" -> new CalendarLine(day, true, name);
                case "休", "放假", "rest", "false" -> new CalendarLine(day, false, name);
                default -> throw wrong(number, cells.get(1));
            };
        } catch (DateTimeException e) {
            throw wrong(number, cells.get(0));
        }
    }

    private static RuleViolated wrong(int number, String what) {
        return new RuleViolated(CalendarError.CALENDAR_LINE_WRONG, number, what);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    private static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        return text.lines().map(line -> List.of(line.split(",", -1))).toList();
    }

    private static List<List<String>> xlsx(String fileName, byte[] file) {
        try {
            if (!PackedFile.unpacksWithin(file, MOST_UNPACKED)) {
                throw new RuleViolated(
                        CalendarError.CALENDAR_FILE_UNPACKS_TOO_LARGE,
                        String.valueOf(fileName),
                        MOST_UNPACKED / 1024 / 1024);
            }
        } catch (IOException e) {
            throw new RuleViolated(CalendarError.CALENDAR_FILE_UNREADABLE, String.valueOf(fileName));
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST_LINES + 1L)
                    .map(row -> Stream.of(0, 1, 2).map(c -> text(row, c)).toList())
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new RuleViolated(CalendarError.CALENDAR_FILE_UNREADABLE, String.valueOf(fileName));
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCellCount() > column ? row.getCell(column) : null;
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER)
            return cell.asDate().toLocalDate().toString();
        return cell.getText();
    }
}
