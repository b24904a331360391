package io.zhuangan.grading.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often routine inspection is due by level (Measures Art. 13): A only for cause, B once in three years, C in two, D
 * in one, rolling from the last counted inspection, or from the day of the grade. Licensing and for-cause inspections do
 * not count; remote routine ones do.
 *
 * @param months by level; a level without an entry is inspected for cause only
 * @param countedTypes kinds of inspection that satisfy the interval
 */
public record InspectionInterval(Map<Grade, Integer> months, Set<String> countedTypes) {
    public InspectionInterval {
        months = Map.copyOf(months);
        countedTypes = Set.copyOf(countedTypes);
        if (months.values().stream().anyMatch(m -> m < 1)) throw new InvalidRules("intervals", "months below 1");
    }

    public boolean counts(String inspectionType) {
        return inspectionType != null && countedTypes.contains(inspectionType);
    }

    /** The last day for the next routine inspection; empty for a level that is inspected for cause only. */
    public Optional<LocalDate> nextDue(Grade level, Optional<LocalDate> lastCounted, LocalDate gradedOn) {
        Integer span = months.get(level);
        if (span == null) return Optional.empty();
        return Optional.of(lastCounted.orElse(gradedOn).plusMonths(span));
    }
}
