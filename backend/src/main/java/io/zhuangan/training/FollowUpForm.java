package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The follow-up questions of a session as its association wants them, in order.
 *
 * @param version the version that was read; 0 where nothing was asked yet
 * @param answerBy null = until the first unit starts, also when that moves
 */
public record FollowUpForm(long version, Instant answerBy, List<Question> questions) {
    public FollowUpForm {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /**
     * One of them.
     *
     * @param key of the question as it stands; null for a new one
     * @param options of a single choice only
     */
    public record Question(UUID key, FollowUpKind kind, String text, List<String> options, boolean required) {
        public Question {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }
}
