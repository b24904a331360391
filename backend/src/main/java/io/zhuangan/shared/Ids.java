package io.zhuangan.shared;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered 64-bit ids made by the application: 41 bits of milliseconds since 2026-01-01 UTC, 8 bits of node,
 * 14 bits of sequence. Unique per process; the node bits are drawn at start. Thread-safe. They stay inside; addresses
 * and the API use random UUIDs.
 */
public final class Ids {
    private static final long EPOCH = 1_767_225_600_000L;
    private static final int SEQUENCE_BITS = 14;
    private static final long NODE = new SecureRandom().nextInt(256);
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static long next() {
        long floor = (System.currentTimeMillis() - EPOCH) << SEQUENCE_BITS;
        long ticket = LAST.updateAndGet(last -> Math.max(last + 1, floor));
        long millis = ticket >>> SEQUENCE_BITS;
        long sequence = ticket & ((1L << SEQUENCE_BITS) - 1);
        return millis << (8 + SEQUENCE_BITS) | NODE << SEQUENCE_BITS | sequence;
    }
}
