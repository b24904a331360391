package io.zhuangan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A task's progress, counted.
 *
 * @param kind names the sentence in the bundle, key {@code figure.<kind>}
 * @param counts what the sentence counts, the main count first
 * @param target the number the plan asks for in a year, or 0 when it names none
 * @param records the records behind the main count, newest first
 */
public record Figure(String kind, List<Long> counts, long target, List<Source> records) {
    public Figure {
        counts = List.copyOf(counts);
        records = List.copyOf(records);
    }

    public long main() {
        return counts.get(0);
    }

    /** Whether any record says by whom it is. */
    public boolean named() {
        return records.stream().anyMatch(r -> !r.by().isEmpty());
    }

    /**
     * One record behind a figure.
     *
     * @param kind {@code session}, {@code plan}, {@code case}, {@code contract}, {@code unit}, {@code meeting},
     *     {@code campaign} or {@code answer}: where its key leads to
     * @param key what its address names it by
     * @param titleEn its title in English, or null
     * @param count what this record adds to the second count of the figure, or null
     */
    public record Source(String kind, String key, String title, String titleEn, String by, LocalDate on, Long count) {
        Source(String kind, UUID key, String title, String by, LocalDate on, Long count) {
            this(kind, key.toString(), title, null, by, on, count);
        }

        public String titleIn(boolean english) {
            return english && titleEn != null && !titleEn.isBlank() ? titleEn : title;
        }
    }
}
