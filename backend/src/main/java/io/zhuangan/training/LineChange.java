package io.zhuangan.training;

import java.util.Set;

/**
 * A line of two versions side by side.
 *
 * @param before null when it was added
 * @param after null when it was removed
 * @param cells what differs in a changed line
 */
public record LineChange(Kind kind, PlanLine before, PlanLine after, Set<PlanField> cells) {
    public LineChange {
        cells = Set.copyOf(cells);
    }

    /** What happened to a line. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** Whether this cell differs; asked by pages with the name of the cell. */
    public boolean touches(String cell) {
        return cells.contains(PlanField.valueOf(cell));
    }
}
