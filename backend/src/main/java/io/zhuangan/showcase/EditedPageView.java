package io.zhuangan.showcase;

import java.time.Instant;

/**
 * A page for its editors: its newest revision, and what the public reads.
 *
 * @param publishedRevision what the public reads, or read before it was withdrawn; null before the first publication
 * @param live what the public reads; null before the first publication and once withdrawn
 * @param stale how many of its facts are older than twelve months
 * @param plan what is approved for a moment ahead; null otherwise
 * @param stop a planned publication that did not happen; null otherwise
 * @param withdrawal why nobody reads it now; null otherwise
 */
public record EditedPageView(
        EditedKind kind,
        String code,
        long version,
        int revision,
        Integer publishedRevision,
        Instant publishedAt,
        String publishedByName,
        long writtenBy,
        String writtenByName,
        Instant writtenAt,
        EditedBody body,
        EditedBody live,
        int stale,
        Plan plan,
        Stop stop,
        Withdrawal withdrawal) {
    /** Something newer than what the public reads. */
    public boolean pending() {
        return publishedRevision == null || revision > publishedRevision;
    }

    /** The newest revision waits for its moment. */
    public boolean scheduled() {
        return plan != null && plan.revision() == revision;
    }

    /** A revision approved for a moment ahead. */
    public record Plan(int revision, Instant at, String byName) {}

    /** A revision that a rule stopped at its moment. */
    public record Stop(int revision, StopReason why) {}

    /** Taken off the site. */
    public record Withdrawal(Instant at, String byName, String reason) {}
}
