package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session's follow-up questions and what those with a seat answered, for its association.
 *
 * @param version 0 where nothing was asked yet
 * @param answerBy null where nothing was asked yet
 * @param atStart whether it is until the first unit starts, and moves with it
 * @param changeable whether the session has not begun
 * @param answered people whose answers are complete
 * @param people everybody with a seat, by name of the firm
 */
public record FollowUpReport(
        UUID session,
        long version,
        Instant answerBy,
        boolean atStart,
        boolean changeable,
        int answered,
        List<Line> questions,
        List<Person> people) {

    /**
     * One question.
     *
     * @param fixed somebody answered it, also who has withdrawn since: its words stay
     * @param answered how many with a seat answered it
     * @param counts per choice, in order; empty for questions in words
     */
    public record Line(
            UUID key,
            FollowUpKind kind,
            String text,
            List<String> options,
            boolean required,
            boolean fixed,
            int answered,
            List<Count> counts) {}

    /** How many chose it. */
    public record Count(String choice, int people) {}

    /**
     * Somebody with a seat.
     *
     * @param complete answered, and no required question is left
     * @param answeredAt null where nobody answered
     * @param answers in the order of the questions, null where there is none
     */
    public record Person(
            UUID place,
            String name,
            String post,
            String enterprise,
            boolean complete,
            Instant answeredAt,
            String answeredBy,
            List<String> answers) {}

    public int asked() {
        return people.size();
    }

    /** Whose answers are not complete. */
    public List<Person> missing() {
        return people.stream().filter(p -> !p.complete()).toList();
    }
}
