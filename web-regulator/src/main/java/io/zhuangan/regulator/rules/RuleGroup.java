package io.zhuangan.regulator.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one deduction rule as its form sees them. */
public final class RuleGroup {
    private final String number;
    private final List<? extends Map<String, String>> rows;

    RuleGroup(String number, List<? extends Map<String, String>> rows) {
        this.number = number;
        this.rows = rows;
    }

    /** One kind for all rows, and no values the kind does not have: nobody could see them to take them out. */
    void settle() {
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            row.put("kind", getKind());
            if (getKind().equals("THRESHOLD")) row.put("event", rows.get(0).get("event"));
            for (String column : List.of("from", "below", "above", "points", "late", "missing", "once")) {
                if (!asks(column)) row.put(column, "");
            }
            if (i > 0 || !getKind().equals("CAPPED_SUM")) {
                row.put("free", "");
                row.put("most", "");
            }
        }
    }

    /** Whether the kind has that value in each row. */
    public boolean asks(String column) {
        return switch (getKind()) {
            case "LATENESS" -> Set.of("late", "missing", "once").contains(column);
            case "WORST_VERDICT" -> Set.of("from", "below", "points").contains(column);
            case "RATE_BANDS" -> Set.of("above", "points").contains(column);
            case "THRESHOLD" -> Set.of("from", "points").contains(column);
            default -> column.equals("points");
        };
    }

    /** Whether the rule may have several rows. */
    public boolean isStepped() {
        return Set.of("WORST_VERDICT", "RATE_BANDS", "THRESHOLD", "CAPPED_SUM").contains(getKind());
    }

    public boolean isSummed() {
        return getKind().equals("CAPPED_SUM");
    }

    public boolean isOnce() {
        return "true".equals(rows.get(0).get("once"));
    }

    public void setOnce(boolean once) {
        rows.get(0).put("once", once ? "true" : "");
    }

    public String getKind() {
        return rows.get(0).get("kind");
    }

    public void setKind(String kind) {
        rows.get(0).put("kind", kind);
    }

    public Map<String, String> getFirst() {
        return rows.get(0);
    }

    public String getNumber() {
        return number;
    }

    public List<? extends Map<String, String>> getRows() {
        return rows;
    }
}
