package io.zhuangan.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of a city's data pack: UTF-8, comma separated, first line names the columns, a cell may stand in
 * double quotes. The packs ship with the product, so a fault in one is a defect and stops the founding.
 */
public final class CityPack {
    private CityPack() {}

    /** Rows by column name, in file order. */
    public static List<Map<String, String>> rows(String resource) {
        try (InputStream in = CityPack.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no " + resource + " in the city's data pack");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> head = cells(reader.readLine());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line; (line = reader.readLine()) != null; ) {
                if (line.isBlank() || line.startsWith("#")) continue;
                List<String> cells = cells(line);
                if (cells.size() != head.size()) throw new IllegalStateException(resource + ": " + line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < head.size(); i++) row.put(head.get(i), cells.get(i));
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
