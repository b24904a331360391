package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TrainingError;
import java.time.Duration;
import java.time.Instant;

/**
 * When follow-up questions are asked, answered and reminded of. Asked and changed until the session begins, answered and
 * changed until the answers are due, which is no later than the first unit. The reminder comes two days before that, a
 * choice of ours; who was first told within those two days has just been told and is not reminded.
 */
public final class FollowUpRule {
    public static final Duration AHEAD = Duration.ofDays(2);

    private FollowUpRule() {}

    /** @param answerBy null = until the first unit */
    public static void mayAsk(SessionState state, Instant starts, Instant answerBy, Instant now) {
        boolean ahead = state == SessionState.DRAFT || state == SessionState.PUBLISHED;
        if (!ahead || !now.isBefore(starts)) throw new RuleViolated(TrainingError.FOLLOW_UP_STARTED, starts);
        if (answerBy != null && (!answerBy.isAfter(now) || answerBy.isAfter(starts))) {
            throw new RuleViolated(TrainingError.FOLLOW_UP_END, starts);
        }
    }

    public static void mayAnswer(Instant answerBy, Instant now) {
        if (!now.isBefore(answerBy)) throw new RuleViolated(TrainingError.FOLLOW_UP_CLOSED, answerBy);
    }

    /**
     * Whether somebody is reminded, once the last two days have begun.
     *
     * @param toldAt when the person was first told of these questions; null = not yet
     * @param missing required questions without an answer
     */
    public static boolean reminds(Instant toldAt, Instant answerBy, long missing) {
        return missing > 0 && toldAt != null && toldAt.isBefore(answerBy.minus(AHEAD));
    }
}
