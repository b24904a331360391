package io.zhuangan.training.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A scan that a phone kept without network and sends later with its own time. Believed within limits only: at most the
 * city's hours old, and not from the future beyond what clocks of phones differ. With 12 hours, a scan of 10:00 is
 * taken until 22:00 the same day.
 *
 * @param most how old it may be
 */
public record KeptScan(Duration most) {
    /** Clocks of phones differ by so much. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    public boolean tooOld(Instant made, Instant now) {
        return Duration.between(made, now).compareTo(most) > 0;
    }

    public boolean ahead(Instant made, Instant now) {
        return made.isAfter(now.plus(SKEW));
    }
}
