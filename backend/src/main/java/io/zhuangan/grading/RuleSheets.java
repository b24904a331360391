package io.zhuangan.grading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A rule set as the sheets people edit, before anybody knows whether it is one: rows of texts, with whatever was typed.
 * The browser edits it, the workbook holds it, the draft keeps it, two versions are compared by it. An empty text means
 * nothing is there.
 */
public final class RuleSheets implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The word of a yes in a cell; a no is an empty one. */
    public static final String YES = "true";

    /** The sheets in their order, each with its columns in theirs. */
    public enum Sheet {
        SETTINGS("name", "value"),
        LEVELS("level", "from", "below", "months", "sampling"),
        INDICATORS("code", "parent", "nameZh", "nameEn", "points"),
        RULES(
                "indicator",
                "rule",
                "kind",
                "event",
                "from",
                "below",
                "above",
                "points",
                "late",
                "missing",
                "once",
                "free",
                "most"),
        EVENTS("code", "nameZh", "nameEn", "source", "immediate", "counted", "rate", "batch", "due", "inspection"),
        STAGES("code", "nameZh", "nameEn", "opensLater", "opensDay", "closesLater", "closesDay", "workdays");

        private final List<String> columns;

        Sheet(String... columns) {
            this.columns = List.of(columns);
        }

        public List<String> columns() {
            return columns;
        }
    }

    /** Settings every rule set has, in their order; articles behind its parts follow as {@code source.…}. */
    public static final List<String> SETTINGS = List.of(
            "code",
            "version",
            "firstYear",
            "nameZh",
            "nameEn",
            "noticeZh",
            "noticeEn",
            "basisZh",
            "basisEn",
            "basisFrom",
            "basisUntil",
            "yearStarts",
            "calendarEnforced",
            "looksBackYears",
            "licensedFrom",
            "stopMonths",
            "stopEvent",
            "countedTypes");

    /** The settings of the document a set carries out: all or none. */
    public static final List<String> BASIS = List.of("basisZh", "basisEn", "basisFrom", "basisUntil");

    /** Parts an article may be named for. */
    public static final List<String> SOURCES =
            List.of("levels", "ceiling", "immediate", "eligibility", "stages", "application", "intervals", "sampling");

    /** Kinds of deduction rules. */
    public static final List<String> KINDS = List.of(
            "PER_EVENT",
            "WORST_VERDICT",
            "RATE_BANDS",
            "ONCE_PER_BATCH",
            "LATENESS",
            "FLAG",
            "THRESHOLD",
            "CAPPED_SUM");

    private final EnumMap<Sheet, ArrayList<LinkedHashMap<String, String>>> sheets = new EnumMap<>(Sheet.class);

    public RuleSheets() {
        for (Sheet sheet : Sheet.values()) sheets.put(sheet, new ArrayList<>());
    }

    /** The rows themselves: whoever holds them may change them. */
    public List<LinkedHashMap<String, String>> rows(Sheet sheet) {
        return sheets.get(sheet);
    }

    /** A new row at the end; texts in the order of the sheet's columns, missing ones empty. */
    public Map<String, String> add(Sheet sheet, String... texts) {
        LinkedHashMap<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            row.put(sheet.columns().get(i), i < texts.length ? clean(texts[i]) : "");
        }
        sheets.get(sheet).add(row);
        return row;
    }

    /** A setting's text; empty when there is none. */
    public String setting(String name) {
        return sheets.get(Sheet.SETTINGS).stream()
                .filter(row -> name.equals(row.get("name")))
                .map(row -> clean(row.get("value")))
                .findFirst()
                .orElse("");
    }

    public void set(String name, String value) {
        for (Map<String, String> row : sheets.get(Sheet.SETTINGS)) {
            if (name.equals(row.get("name"))) {
                row.put("value", clean(value));
                return;
            }
        }
        add(Sheet.SETTINGS, name, value);
    }

    /** Rows of one rule belong together: the same indicator and the same number. */
    public Map<String, List<LinkedHashMap<String, String>>> rulesOf(String indicator) {
        return sheets.get(Sheet.RULES).stream()
                .filter(row -> indicator.equals(row.get("indicator")))
                .collect(Collectors.groupingBy(row -> row.get("rule"), LinkedHashMap::new, Collectors.toList()));
    }

    /** The indicators right below one; those of the first level for an empty code. */
    public List<LinkedHashMap<String, String>> below(String parent) {
        return sheets.get(Sheet.INDICATORS).stream()
                .filter(row -> parent.equals(row.get("parent")))
                .toList();
    }

    /** Texts without spaces around and never null, settings in their order, rules by indicator: one form for one content. */
    public RuleSheets tidy() {
        RuleSheets tidy = new RuleSheets();
        for (String name : SETTINGS) tidy.add(Sheet.SETTINGS, name, setting(name));
        for (String part : SOURCES) tidy.add(Sheet.SETTINGS, "source." + part, setting("source." + part));
        for (Sheet sheet : Sheet.values()) {
            if (sheet == Sheet.SETTINGS || sheet == Sheet.RULES) continue;
            for (Map<String, String> row : sheets.get(sheet)) tidy.add(sheet, texts(sheet, row));
        }
        List<String> leaves = sheets.get(Sheet.INDICATORS).stream()
                .map(row -> clean(row.get("code")))
                .distinct()
                .toList();
        for (String leaf : leaves) tidy.take(sheets.get(Sheet.RULES), leaf);
        for (Map<String, String> row : sheets.get(Sheet.RULES)) {
            if (!leaves.contains(clean(row.get("indicator")))) tidy.add(Sheet.RULES, texts(Sheet.RULES, row));
        }
        return tidy;
    }

    /** Rules of an indicator are numbered anew from 1. */
    private void take(List<LinkedHashMap<String, String>> rules, String indicator) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Map<String, String> row : rules) {
            if (clean(row.get("indicator")).equals(indicator)) {
                numbers.putIfAbsent(clean(row.get("rule")), numbers.size() + 1);
            }
        }
        numbers.forEach((was, number) -> {
            for (Map<String, String> row : rules) {
                if (clean(row.get("indicator")).equals(indicator)
                        && clean(row.get("rule")).equals(was)) {
                    add(Sheet.RULES, texts(Sheet.RULES, row)).put("rule", number.toString());
                }
            }
        });
    }

    private static String[] texts(Sheet sheet, Map<String, String> row) {
        return sheet.columns().stream().map(row::get).toArray(String[]::new);
    }

    /** Takes spaces around texts away, and puts an empty text where a form left none. */
    public void clean() {
        sheets.values().forEach(rows -> rows.forEach(row -> row.replaceAll((column, text) -> clean(text))));
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    /** A copy nobody else holds. */
    public RuleSheets copy() {
        RuleSheets copy = new RuleSheets();
        sheets.forEach(
                (sheet, rows) -> rows.forEach(row -> copy.sheets.get(sheet).add(new LinkedHashMap<>(row))));
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSheets that && sheets.equals(that.sheets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheets);
    }

    @Override
    public String toString() {
        return Arrays.stream(Sheet.values())
                .map(sheet -> sheet + " " + sheets.get(sheet))
                .collect(Collectors.joining("\n"));
    }
}
