package io.zhuangan.grading;

import java.util.List;

/**
 * One thing two rule sets differ in.
 *
 * @param sheet where it stands
 * @param part code that names it: a setting, level, indicator, event or stage; for a rule its indicator
 * @param nameZh its name, of the newer side when it has one; empty where it has none
 * @param ruleKind kind of the deduction rule, or empty
 * @param event event of the deduction rule, or empty
 * @param cells texts that differ; for an added or removed row all it holds
 */
public record RuleChange(
        RuleSheets.Sheet sheet,
        Kind kind,
        String part,
        String nameZh,
        String nameEn,
        String ruleKind,
        String event,
        List<Cell> cells) {
    public RuleChange {
        cells = List.copyOf(cells);
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A text on both sides; empty where there is none. */
    public record Cell(String column, String from, String to) {}
}
