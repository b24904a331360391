package io.zhuangan.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry for those who write and publish it.
 *
 * @param writtenByMe the caller wrote the newest revision and does not publish it
 * @param text of the newest revision
 * @param revisions newest first
 */
public record EntryView(
        UUID key,
        long version,
        EntryState state,
        int latest,
        Integer published,
        LocalDate publishedOn,
        LocalDate revisedOn,
        String publishedBy,
        LocalDate endedOn,
        String endReason,
        String endedBy,
        UUID replacedBy,
        boolean writtenByMe,
        EntryText text,
        List<Written> revisions) {
    public EntryView {
        revisions = List.copyOf(revisions);
    }

    /** Something was written that nobody has published yet. */
    public boolean pending() {
        return (state == EntryState.DRAFT || state == EntryState.PUBLISHED)
                && (published == null || published != latest);
    }

    /** Who wrote a revision. */
    public record Written(int revision, String by, Instant at) {}
}
