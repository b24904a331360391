package io.zhuangan.officertraining;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An officer's year.
 *
 * @param counted confirmed hours of training on quality systems
 * @param other confirmed hours of other training
 * @param waiting hours of records that wait for confirmation
 * @param missing what is missing of the plan's hours, 0 when reached
 * @param reminded when the officer was last reminded of this year, or null
 */
public record OfficerYear(
        UUID person,
        String name,
        BigDecimal counted,
        BigDecimal other,
        BigDecimal waiting,
        BigDecimal missing,
        Instant reminded) {
    public boolean reached() {
        return missing.signum() == 0;
    }
}
