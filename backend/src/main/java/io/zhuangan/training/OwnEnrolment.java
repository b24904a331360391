package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/**
 * A colleague's place as the firm sees it.
 *
 * @param position place in line, 0 for a seat
 * @param lineLength how many wait altogether
 * @param promoted the seat came from the line
 * @param offerUntil until when an offered seat is kept, or null
 */
public record OwnEnrolment(
        UUID key,
        UUID person,
        String name,
        String post,
        EnrolmentState state,
        int position,
        int lineLength,
        boolean promoted,
        Instant enrolledAt,
        String enrolledBy,
        UUID session,
        String title,
        int number,
        String place,
        String associationName,
        boolean demo,
        SessionState sessionState,
        Instant closes,
        Instant starts,
        Instant ends,
        Instant offerUntil) {

    /** Whether the place can still be given back. */
    public boolean canWithdraw(Instant now) {
        return state != EnrolmentState.WITHDRAWN && sessionState == SessionState.PUBLISHED && now.isBefore(starts);
    }
}
