package io.zhuangan.training.domain;

import java.time.Instant;

/** A half-open span of time: two units that touch do not overlap. */
public record Span(Instant from, Instant until) {
    public Span {
        if (!from.isBefore(until)) throw new IllegalArgumentException(from + " - " + until);
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
