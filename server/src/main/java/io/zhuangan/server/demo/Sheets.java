package io.zhuangan.server.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes what an officer would have typed into Excel. */
final class Sheets {
    private Sheets() {}

    static byte[] xlsx(String name, List<String> headings, List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Zhuangan demo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) sheet.value(0, column, headings.get(column));
            for (int line = 0; line < rows.size(); line++) {
                List<Object> row = rows.get(line);
                for (int column = 0; column < row.size(); column++) write(sheet, line + 1, column, row.get(column));
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }

    /** A row whose cells may be empty. */
    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
