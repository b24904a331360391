package io.zhuangan.training.domain;

import java.time.Instant;

/**
 * Strict waiting line: nobody passes while somebody waits. A freed seat or a raised quota goes to the first in line,
 * never to a newcomer, and after the cut-off the line stands still, because a person must know in time that the seat
 * is theirs.
 *
 * <p>Example: quota 50, taken 49, waiting 3: a newcomer becomes the fourth in line, and one person moves up.
 *
 * @param quota seats of the session
 * @param taken seats that people hold
 * @param waiting people in line
 * @param cutOff enrolment and line end here (exclusive)
 */
public record SeatPolicy(int quota, int taken, int waiting, Instant cutOff) {
    public SeatPolicy {
        if (quota < 0 || taken < 0 || taken > quota || waiting < 0) {
            throw new IllegalArgumentException("quota %d, taken %d, waiting %d".formatted(quota, taken, waiting));
        }
    }

    /** Whether somebody who comes now gets a seat at once. */
    public boolean seatsNewcomer() {
        return waiting == 0 && taken < quota;
    }

    /** How many move up now, from the head of the line. */
    public int movesUp(Instant now) {
        if (!now.isBefore(cutOff)) return 0;
        return Math.min(quota - taken, waiting);
    }
}
