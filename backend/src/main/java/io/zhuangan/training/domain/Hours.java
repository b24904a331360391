package io.zhuangan.training.domain;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Hours follow from units attended, from nothing else: no record, an excuse and an absence all give none. Late
 * and left early count by the minutes missed.
 */
public final class Hours {
    private Hours() {}

    /**
     * A unit of one person.
     *
     * @param attended what was recorded counts, see {@link PresenceRule}; false where nothing was recorded
     */
    public record UnitRecord(BigDecimal hours, boolean attended) {}

    public static BigDecimal of(Collection<UnitRecord> units) {
        return units.stream()
                .filter(UnitRecord::attended)
                .map(UnitRecord::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
