package io.zhuangan.regulator.rules;

import io.zhuangan.grading.RuleSheets;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The marks of an event as yes and no, for check boxes: {@code marked['immediate']}. */
public final class RuleMarks extends AbstractMap<String, Boolean> {
    private final Map<String, String> row;

    RuleMarks(Map<String, String> row) {
        this.row = row;
    }

    @Override
    public Boolean get(Object mark) {
        return row != null && RuleSheets.YES.equals(row.get(mark));
    }

    @Override
    public Boolean put(String mark, Boolean value) {
        boolean was = get(mark);
        row.put(mark, Boolean.TRUE.equals(value) ? RuleSheets.YES : "");
        return was;
    }

    @Override
    public Set<Entry<String, Boolean>> entrySet() {
        return Set.of();
    }
}
