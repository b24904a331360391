package io.zhuangan.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a firm wrote on its sheet, as typed.
 *
 * @param values by code of the variable
 * @param leftOut keys of optional clauses that are not part of the contract
 * @param changes by key of the clause: what the parties agree otherwise
 */
public record SheetValues(Map<String, String> values, List<String> leftOut, Map<String, String> changes) {
    public static final SheetValues NONE = new SheetValues(Map.of(), List.of(), Map.of());

    public SheetValues {
        values = kept(values);
        leftOut = leftOut == null
                ? List.of()
                : leftOut.stream().distinct().sorted().toList();
        changes = kept(changes);
    }

    /** Without what is empty; sorted, so that the same sheet is the same text. */
    private static Map<String, String> kept(Map<String, String> typed) {
        Map<String, String> kept = new TreeMap<>();
        if (typed != null) {
            typed.forEach((key, value) -> {
                String text = Typed.text(value);
                if (!text.isEmpty()) kept.put(key, text);
            });
        }
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    public String value(String code) {
        return values.getOrDefault(code, "");
    }

    public String change(String clause) {
        return changes.getOrDefault(clause, "");
    }

    public boolean leaves(String clause) {
        return leftOut.contains(clause);
    }
}
