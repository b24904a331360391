package io.zhuangan.showcase;

import java.time.Instant;

/**
 * A page for its editors: its newest revision, and what the public reads.
 *
 * @param live what the public reads; null before the first publication
 * @param stale how many of its facts are older than twelve months
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
        int stale) {
    /** Something newer than what the public reads. */
    public boolean pending() {
        return publishedRevision == null || revision > publishedRevision;
    }
}
