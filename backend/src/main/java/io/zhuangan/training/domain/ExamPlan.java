package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.TrainingError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Settings of a test that fit together.
 *
 * @param minutes of one attempt
 * @param passMark percent of right answers that passes
 * @param randomCount how many questions are drawn; null = the chosen ones
 * @param clauses what is drawn from; empty = the whole bank
 * @param chosen how many questions were chosen by hand
 */
public record ExamPlan(
        boolean inForce,
        int minutes,
        int passMark,
        int attempts,
        Instant opens,
        Instant closes,
        Integer randomCount,
        List<String> clauses,
        int chosen) {
    public static final int MOST_MINUTES = 240;
    public static final int MOST_ATTEMPTS = 10;
    public static final int MOST_QUESTIONS = 100;

    /** The same at another time. */
    public ExamPlan later(Duration by) {
        return new ExamPlan(
                inForce, minutes, passMark, attempts, opens.plus(by), closes.plus(by), randomCount, clauses, chosen);
    }

    public ExamPlan {
        clauses = List.copyOf(clauses);
        if (minutes < 1 || minutes > MOST_MINUTES) throw new RuleViolated(TrainingError.EXAM_MINUTES, 1, MOST_MINUTES);
        if (passMark < 1 || passMark > 100) throw new RuleViolated(TrainingError.EXAM_PASS_MARK);
        if (attempts < 1 || attempts > MOST_ATTEMPTS)
            throw new RuleViolated(TrainingError.EXAM_ATTEMPTS, MOST_ATTEMPTS);
        if (opens == null || closes == null || !opens.isBefore(closes)) throw new RuleViolated(TrainingError.EXAM_SPAN);
        int questions = randomCount == null ? chosen : randomCount;
        if (questions < 1 || questions > MOST_QUESTIONS) {
            throw new RuleViolated(TrainingError.EXAM_QUESTIONS, MOST_QUESTIONS);
        }
    }
}
