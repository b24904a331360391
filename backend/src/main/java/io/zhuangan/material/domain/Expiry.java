package io.zhuangan.material.domain;

import io.zhuangan.material.Validity;
import java.time.LocalDate;

/** How a document stands to its last day, and when firms are warned: sixty days ahead, and once it is over. Ours, no law. */
public final class Expiry {
    static final int AHEAD = 60;

    private Expiry() {}

    /** @param until last day on which it is valid, or null */
    public static Validity on(LocalDate until, LocalDate today) {
        if (until == null) return Validity.OPEN_ENDED;
        if (today.isAfter(until)) return Validity.EXPIRED;
        return today.isBefore(until.minusDays(AHEAD)) ? Validity.VALID : Validity.SOON;
    }

    /** The latest warning that is due: 0 none, 1 before, 2 after the last day. */
    public static int step(LocalDate until, LocalDate today) {
        return switch (on(until, today)) {
            case SOON -> 1;
            case EXPIRED -> 2;
            default -> 0;
        };
    }
}
