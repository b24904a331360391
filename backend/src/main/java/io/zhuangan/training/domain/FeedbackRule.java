package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.TrainingError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who may answer a session's feedback: whoever holds a seat and attended at least one unit, once, from the end of the
 * session until the form closes. What was answered is kept without person, firm, post, moment and order.
 */
public final class FeedbackRule {
    public static final int LONGEST_TEXT = 1000;
    private static final int BEST = 5;

    private FeedbackRule() {}

    public static Optional<RuleViolated> refusal(
            EnrolmentState place, long unitsAttended, Instant opens, Instant closes, Instant now) {
        if (place != EnrolmentState.SEATED || unitsAttended < 1) return because(TrainingError.FEEDBACK_NOT_ATTENDED);
        if (now.isBefore(opens)) return because(TrainingError.FEEDBACK_NOT_OPEN, opens);
        if (!now.isBefore(closes)) return because(TrainingError.FEEDBACK_CLOSED, closes);
        return Optional.empty();
    }

    private static Optional<RuleViolated> because(TrainingError code, Object... values) {
        return Optional.of(new RuleViolated(code, values));
    }

    /** The answers as one text: "5,4,4". */
    public static String scales(List<Integer> answers, int questions) {
        boolean whole = answers != null
                && answers.size() == questions
                && answers.stream().allMatch(a -> a != null && a >= 1 && a <= BEST);
        if (!whole) throw new RuleViolated(TrainingError.FEEDBACK_SCALES);
        return answers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public static String text(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (QuestionContent.length(text) > LONGEST_TEXT)
            throw new RuleViolated(TrainingError.FEEDBACK_TEXT, LONGEST_TEXT);
        return text;
    }
}
