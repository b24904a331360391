package io.zhuangan.grading.domain;

import io.zhuangan.grading.RuleChange;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changes from one rule set to another: parts are the same when their codes are; steps of a rule when they have the
 * same indicator, kind, event and place. The order of rows says nothing.
 */
public final class RuleSetDiff {
    private RuleSetDiff() {}

    public static List<RuleChange> between(RuleSheets before, RuleSheets after) {
        RuleSheets from = before.tidy();
        RuleSheets to = after.tidy();
        Map<String, Map<String, String>> names = new HashMap<>();
        names(from, names);
        names(to, names);
        List<RuleChange> changes = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            Map<String, Map<String, String>> old = keyed(sheet, from);
            Map<String, Map<String, String>> now = keyed(sheet, to);
            now.forEach((key, row) -> {
                Map<String, String> was = old.get(key);
                RuleChange.Kind kind = was == null ? RuleChange.Kind.ADDED : RuleChange.Kind.CHANGED;
                List<RuleChange.Cell> cells = cells(sheet, was, row);
                if (!cells.isEmpty()) changes.add(change(sheet, kind, row, cells, names));
            });
            old.forEach((key, row) -> {
                if (!now.containsKey(key)) {
                    changes.add(change(sheet, RuleChange.Kind.REMOVED, row, cells(sheet, row, null), names));
                }
            });
        }
        return changes;
    }

    private static void names(RuleSheets sheets, Map<String, Map<String, String>> names) {
        for (Sheet sheet : List.of(Sheet.INDICATORS, Sheet.STAGES, Sheet.EVENTS)) {
            sheets.rows(sheet).forEach(row -> names.put(sheet + row.get("code"), row));
        }
    }

    private static Map<String, Map<String, String>> keyed(Sheet sheet, RuleSheets sheets) {
        Map<String, Map<String, String>> keyed = new LinkedHashMap<>();
        for (Map<String, String> row : sheets.rows(sheet)) {
            String key = key(sheet, row);
            int place = 1;
            while (keyed.containsKey(key + "\u0000" + place)) place++;
            keyed.put(key + "\u0000" + place, row);
        }
        return keyed;
    }

    private static String key(Sheet sheet, Map<String, String> row) {
        return sheet == Sheet.RULES
                ? String.join("\u0000", row.get("indicator"), row.get("kind"), row.get("event"))
                : row.get(sheet.columns().get(0));
    }

    private static List<RuleChange.Cell> cells(Sheet sheet, Map<String, String> before, Map<String, String> after) {
        List<RuleChange.Cell> cells = new ArrayList<>();
        for (String column : sheet.columns()) {
            if (naming(sheet, column)) continue;
            String from = before == null ? "" : before.get(column);
            String to = after == null ? "" : after.get(column);
            if (!from.equals(to)) cells.add(new RuleChange.Cell(column, from, to));
        }
        return cells;
    }

    /** Columns that say which row it is, and the number of a rule, which is only its place. */
    private static boolean naming(Sheet sheet, String column) {
        return sheet == Sheet.RULES
                ? List.of("indicator", "rule", "kind", "event").contains(column)
                : column.equals(sheet.columns().get(0));
    }

    private static RuleChange change(
            Sheet sheet,
            RuleChange.Kind kind,
            Map<String, String> row,
            List<RuleChange.Cell> cells,
            Map<String, Map<String, String>> names) {
        String part = row.get(sheet.columns().get(0));
        Map<String, String> named = names.get((sheet == Sheet.RULES ? Sheet.INDICATORS : sheet) + part);
        return new RuleChange(
                sheet,
                kind,
                part,
                named == null ? "" : named.get("nameZh"),
                named == null ? "" : named.get("nameEn"),
                row.getOrDefault("kind", ""),
                row.getOrDefault("event", ""),
                cells);
    }
}
