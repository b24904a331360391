package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.ReceiptState;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a receipt stands, and when a firm without one is reminded: a day before the deadline, at it, three days after.
 * The spans are a choice of ours, no law. A receipt given at the very moment of the deadline is late ("until 18:00" ends
 * at 18:00).
 */
public final class ReceiptClock {
    static final Duration SOON = Duration.ofHours(24);
    static final Duration AFTER = Duration.ofHours(72);

    private ReceiptClock() {}

    /** @param asks whether the bulletin still asks; a receipt that was given shows also when it does not any more */
    public static ReceiptState state(boolean asks, Instant deadline, Instant given, Instant now) {
        if (given != null) return late(deadline, given) ? ReceiptState.DONE_LATE : ReceiptState.DONE;
        if (!asks) return ReceiptState.NONE;
        if (deadline == null || now.isBefore(deadline.minus(SOON))) return ReceiptState.WAITING;
        return now.isBefore(deadline) ? ReceiptState.DUE_SOON : ReceiptState.OVERDUE;
    }

    public static boolean late(Instant deadline, Instant given) {
        return deadline != null && !given.isBefore(deadline);
    }

    /**
     * The latest reminder that is due: 0 none, 1 before, 2 at, 3 after the deadline. A bulletin that left less than a
     * day asks for no reminder before: its hand-over was one.
     */
    public static int step(Instant published, Instant deadline, Instant now) {
        if (deadline == null) return 0;
        if (!now.isBefore(deadline.plus(AFTER))) return 3;
        if (!now.isBefore(deadline)) return 2;
        boolean longEnough = published.isBefore(deadline.minus(SOON));
        return longEnough && !now.isBefore(deadline.minus(SOON)) ? 1 : 0;
    }
}
