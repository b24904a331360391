package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A post held over a span of days.
 *
 * @param until first day without it; null while it lasts
 * @param current held today
 * @param ahead begins after today
 */
public record PostHoldingView(
        UUID key,
        Post post,
        LocalDate from,
        LocalDate until,
        String document,
        boolean current,
        boolean ahead,
        long version) {
    /** Last day with the post; null while it lasts. The day before {@code from} for a post never taken up. */
    public LocalDate last() {
        return until == null ? null : until.minusDays(1);
    }

    /** Somebody else came, or they left, before the first day. */
    public boolean neverTaken() {
        return from.equals(until);
    }
}
