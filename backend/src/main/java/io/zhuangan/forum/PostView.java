package io.zhuangan.forum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A topic or a comment as the reader sees it.
 *
 * @param author named always, with the organisation of that day
 * @param own whether the reader wrote it
 * @param category of a topic, else null
 * @param subject of a topic, else null
 * @param body empty where the reader may not see it, or its author deleted it
 * @param reason why it was sent back or hidden; for its author and the association
 * @param topic the topic a comment is on, else null
 * @param comments published ones on a topic
 * @param reports open ones; counted for the association, else 0
 * @param unread something came since the reader last looked
 * @param before what it said before, the latest first
 */
public record PostView(
        UUID key,
        long version,
        UUID association,
        String associationName,
        String author,
        String organisation,
        boolean own,
        ForumCategory category,
        String subject,
        String body,
        PostState state,
        Instant postedAt,
        Instant activeAt,
        Instant editedAt,
        boolean changed,
        String decidedBy,
        Instant decidedAt,
        String reason,
        AppealState appealState,
        String appeal,
        Instant appealedAt,
        String appealReason,
        boolean pinned,
        boolean closed,
        UUID topic,
        String topicSubject,
        int comments,
        int reports,
        boolean unread,
        boolean muted,
        List<Before> before) {
    /** An earlier text and until when it stood. */
    public record Before(Instant until, String subject, String body) {}

    public boolean in(String name) {
        return state.name().equals(name);
    }

    public boolean appealOpen() {
        return appealState == AppealState.OPEN;
    }

    /** Its author may change it. */
    public boolean editable() {
        return own && (state == PostState.WAITING || state == PostState.RETURNED || state == PostState.PUBLISHED);
    }

    PostView with(List<Before> earlier) {
        return new PostView(
                key,
                version,
                association,
                associationName,
                author,
                organisation,
                own,
                category,
                subject,
                body,
                state,
                postedAt,
                activeAt,
                editedAt,
                changed,
                decidedBy,
                decidedAt,
                reason,
                appealState,
                appeal,
                appealedAt,
                appealReason,
                pinned,
                closed,
                topic,
                topicSubject,
                comments,
                reports,
                unread,
                muted,
                earlier);
    }
}
