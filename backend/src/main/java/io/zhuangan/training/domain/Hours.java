package io.zhuangan.training.domain;

import io.zhuangan.training.AttendanceState;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * Hours follow from units attended, from nothing else: no record, an excuse and an absence all give none. Late is
 * attended; how late stays visible beside it.
 */
public final class Hours {
    private Hours() {}

    /**
     * A unit and what was recorded for one person.
     *
     * @param state null where nothing was recorded
     */
    public record UnitRecord(BigDecimal hours, AttendanceState state) {
        public boolean attended() {
            return counts(state);
        }
    }

    public static boolean counts(AttendanceState state) {
        return state == AttendanceState.PRESENT || state == AttendanceState.LATE;
    }

    public static BigDecimal of(Collection<UnitRecord> units) {
        return units.stream()
                .filter(UnitRecord::attended)
                .map(UnitRecord::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
