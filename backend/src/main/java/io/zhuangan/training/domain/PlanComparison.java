package io.zhuangan.training.domain;

import io.zhuangan.training.LineChange;
import io.zhuangan.training.LineChange.Kind;
import io.zhuangan.training.PlanField;
import io.zhuangan.training.PlanLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Two versions of a yearly plan side by side, line by line of the same key. In the order of the later version; a line
 * that was removed stands behind the one that it followed. Example: [A, B, C] and [A, C', D] give A same, B removed,
 * C changed, D added.
 */
public final class PlanComparison {
    private static final Map<PlanField, Function<PlanLine, Object>> CELLS = new LinkedHashMap<>();

    static {
        CELLS.put(PlanField.TITLE, PlanLine::title);
        CELLS.put(PlanField.PURPOSE, PlanLine::purpose);
        CELLS.put(PlanField.AUDIENCE, line -> List.of(line.posts(), line.kinds()));
        CELLS.put(PlanField.MONTHS, line -> List.of(line.firstMonth(), line.lastMonth()));
        CELLS.put(PlanField.SESSIONS, PlanLine::sessions);
        CELLS.put(PlanField.PEOPLE, PlanLine::people);
        CELLS.put(PlanField.HOURS, PlanLine::hours);
        CELLS.put(PlanField.MODE, PlanLine::mode);
        CELLS.put(PlanField.LECTURER, PlanLine::lecturer);
        CELLS.put(PlanField.ORGANISER, PlanLine::organiser);
    }

    private PlanComparison() {}

    public static List<LineChange> between(List<PlanLine> before, List<PlanLine> after) {
        Map<UUID, PlanLine> old = new LinkedHashMap<>();
        before.forEach(line -> old.put(line.key(), line));
        Set<UUID> kept = new HashSet<>();
        after.forEach(line -> kept.add(line.key()));
        List<LineChange> changes = new ArrayList<>();
        after.forEach(line -> changes.add(change(old.get(line.key()), line)));
        UUID previous = null;
        for (PlanLine line : before) {
            if (!kept.contains(line.key())) {
                changes.add(placeAfter(changes, previous), new LineChange(Kind.REMOVED, line, null, Set.of()));
            }
            previous = line.key();
        }
        return changes;
    }

    public static boolean differ(List<PlanLine> before, List<PlanLine> after) {
        return !before.equals(after);
    }

    private static int placeAfter(List<LineChange> changes, UUID previous) {
        if (previous == null) return 0;
        for (int i = 0; i < changes.size(); i++) {
            PlanLine line = changes.get(i).before();
            if (line != null && line.key().equals(previous)) return i + 1;
        }
        return changes.size();
    }

    private static LineChange change(PlanLine before, PlanLine after) {
        if (before == null) return new LineChange(Kind.ADDED, null, after, Set.of());
        Set<PlanField> cells = EnumSet.noneOf(PlanField.class);
        CELLS.forEach((field, cell) -> {
            if (!Objects.equals(cell.apply(before), cell.apply(after))) cells.add(field);
        });
        return new LineChange(cells.isEmpty() ? Kind.SAME : Kind.CHANGED, before, after, cells);
    }
}
