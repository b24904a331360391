package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/**
 * Issuing the certificates of a session, and how far it is.
 *
 * @param state RUNNING, DONE, or FAILED after the same chunk was rolled back too often
 * @param total people with a seat
 * @param done people looked at so far
 * @param issued certificates issued by this run
 * @param template version of the association's template; null for the product's own wording
 */
public record IssueRunView(
        UUID key,
        UUID session,
        String title,
        int number,
        String state,
        int total,
        int done,
        int issued,
        Integer template,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {
    public boolean running() {
        return state.equals("RUNNING");
    }
}
