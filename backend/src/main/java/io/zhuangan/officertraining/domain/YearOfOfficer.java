package io.zhuangan.officertraining.domain;

import io.zhuangan.officertraining.OfficerTrainingState;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * Adds up a year: only confirmed hours of training on quality systems count towards the plan's number (20 of them reach
 * 20, 19.5 do not), other confirmed training is shown beside, what waits is shown as waiting, what was sent back is
 * nothing.
 */
public record YearOfOfficer(BigDecimal counted, BigDecimal other, BigDecimal waiting) {
    /** A record as the sum sees it. */
    public record Entry(OfficerTrainingState state, boolean qualitySystem, BigDecimal hours) {}

    public static YearOfOfficer of(Collection<Entry> entries) {
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal other = BigDecimal.ZERO;
        BigDecimal waiting = BigDecimal.ZERO;
        for (Entry e : entries) {
            switch (e.state()) {
                case SENT -> waiting = waiting.add(e.hours());
                case RETURNED -> {
                    // nothing until it is sent again
                }
                case CONFIRMED -> {
                    if (e.qualitySystem()) counted = counted.add(e.hours());
                    else other = other.add(e.hours());
                }
            }
        }
        return new YearOfOfficer(counted, other, waiting);
    }

    public BigDecimal missing(BigDecimal needed) {
        return needed.subtract(counted).max(BigDecimal.ZERO);
    }
}
