package io.zhuangan.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bulletin as its association, its firms and its regulators see it.
 *
 * @param association name of who issues it
 * @param replaces the bulletin that this one updates or cancels, or null
 * @param replacedBy the published one that took its place, or null
 * @param editedBy internal id of who saved the draft last: somebody else publishes
 */
public record BulletinView(
        UUID key,
        long version,
        BulletinKind kind,
        BulletinState state,
        BulletinContent content,
        List<CheckQuestion> questions,
        String association,
        UUID replaces,
        UUID replacedBy,
        long editedBy,
        String editedByName,
        Instant editedAt,
        String publishedBy,
        Instant publishedAt,
        Instant endedAt,
        boolean demo) {
    public BulletinView {
        questions = List.copyOf(questions);
    }

    public boolean draft() {
        return state == BulletinState.DRAFT;
    }

    /** Whether it stands: published and neither replaced nor cancelled. */
    public boolean stands() {
        return state == BulletinState.PUBLISHED;
    }

    /** Whether receipts and answers are asked for. */
    public boolean asks() {
        return stands() && kind != BulletinKind.CANCEL;
    }

    public boolean expired(Instant now) {
        return content.expiresAt() != null && !content.expiresAt().isAfter(now);
    }
}
