package io.zhuangan.training.domain;

import java.time.Instant;

/**
 * When a record freezes: the unit is over, no appeal is open, and the window has closed. Each record can be appealed
 * against once, so a decision closes its window early.
 *
 * @param closes the first moment too late for an appeal
 */
public record Freezing(Instant unitEnds, Instant closes, Appealed appeal) {
    /** Whether somebody appealed. */
    public enum Appealed {
        NOT,
        OPEN,
        DECIDED
    }

    public boolean ready(Instant now) {
        if (now.isBefore(unitEnds) || appeal == Appealed.OPEN) return false;
        return appeal == Appealed.DECIDED || !now.isBefore(closes);
    }

    /** Whether an appeal can still be raised. */
    public boolean appealable(Instant now) {
        return appeal == Appealed.NOT && now.isBefore(closes);
    }
}
