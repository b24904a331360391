package io.zhuangan.grading.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What earlier years came to for one firm: a released level or a deferral, per year. */
public final class History {
    /** No earlier year known. */
    public static final History NONE = new History(List.of());

    /** A released result; {@code level} null = the firm sat the year out. */
    public record Past(int year, Grade level) {}

    private final Map<Integer, Past> years = new HashMap<>();

    public History(List<Past> past) {
        for (Past one : past) years.put(one.year(), one);
    }

    /** The level the ceiling is measured from: the latest one within {@code lookBack} years before {@code year}. */
    public Optional<Past> lastGraded(int year, int lookBack) {
        for (int y = year - 1; y >= year - lookBack; y--) {
            Past past = years.get(y);
            if (past != null && past.level() != null) return Optional.of(past);
        }
        return Optional.empty();
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** Whether the firm is on record as having sat that year out. */
    public boolean satOut(int year) {
        Past past = years.get(year);
        return past != null && past.level() == null;
    }
}
