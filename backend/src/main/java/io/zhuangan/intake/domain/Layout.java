package io.zhuangan.intake.domain;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.IntakeError;
import io.zhuangan.shared.RuleViolated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where each column of a target stands in a file, by column index. Headings may be Chinese or English, in any order,
 * with the star of a required column or without. What is missing, unknown or there twice is refused by name.
 */
public record Layout(Map<Integer, String> keys) {
    /** Columns that our own reports add in front and behind; a corrected report may be uploaded as it is. */
    private static final Set<String> REPORT_COLUMNS =
            Set.of("行", "结果", "动作", "说明", "row", "result", "action", "remarks");

    public Layout {
        keys = new TreeMap<>(keys);
    }

    public static Layout of(List<String> headings, List<ImportColumn> columns) {
        Map<Integer, String> found = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = plain(headings.get(i));
            if (heading.isEmpty()) continue;
            Optional<ImportColumn> column = columns.stream()
                    .filter(c -> plain(c.zh()).equals(heading) || plain(c.en()).equals(heading))
                    .findFirst();
            if (column.isEmpty()) {
                if (!REPORT_COLUMNS.contains(heading)) unknown.add(headings.get(i));
            } else if (found.containsValue(column.get().key())) {
                twice.add(headings.get(i));
            } else {
                found.put(i, column.get().key());
            }
        }
        Set<String> present = new HashSet<>(found.values());
        List<String> missing = columns.stream()
                .filter(c -> c.required() && !present.contains(c.key()))
                .map(ImportColumn::zh)
                .toList();
        if (!missing.isEmpty()) throw new RuleViolated(IntakeError.COLUMNS_MISSING, String.join("、", missing));
        if (!unknown.isEmpty()) throw new RuleViolated(IntakeError.COLUMNS_UNKNOWN, String.join("、", unknown));
        if (!twice.isEmpty()) throw new RuleViolated(IntakeError.COLUMNS_TWICE, String.join("、", twice));
        return new Layout(found);
    }

    private static String plain(String heading) {
        String text = CellText.clean(heading);
        return text == null
                ? ""
                : text.replaceAll("[*＊]$", "").strip().replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** As one line: {@code 0=licenceNumber,1=name}. */
    public String text() {
        return keys.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(","));
    }

    public static Layout parse(String text) {
        Map<Integer, String> keys = new TreeMap<>();
        Arrays.stream(text.split(","))
                .map(pair -> pair.split("="))
                .forEach(pair -> keys.put(Integer.valueOf(pair[0]), pair[1]));
        return new Layout(keys);
    }

    /** Excel's name of a column: 0 is A, 26 is AA. */
    public static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
