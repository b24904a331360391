package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The follow-up questions of a session for one seat, with the answers so far.
 *
 * @param place key of the enrolment
 * @param answerBy until when answers may be given and changed
 * @param version of the answers; 0 before the first
 * @param answeredAt null before the first
 * @param complete answered, and no required question is left
 * @param questions empty in lists
 */
public record OwnFollowUp(
        UUID place,
        String person,
        UUID session,
        String title,
        int number,
        String association,
        Instant answerBy,
        long version,
        Instant answeredAt,
        String answeredBy,
        boolean complete,
        List<Question> questions) {

    /**
     * One of them.
     *
     * @param choices what may be chosen; empty for a question in words
     * @param answer null without one
     */
    public record Question(
            UUID key, FollowUpKind kind, String text, List<String> choices, boolean required, String answer) {}

    /** An answer as it is sent; empty takes an earlier one back. */
    public record Answer(UUID question, String value) {}

    public boolean openAt(Instant now) {
        return now.isBefore(answerBy);
    }
}
