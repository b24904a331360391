package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TrainingError;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who may begin a test, and until when an attempt runs. The test of a course is for whoever holds a seat in one of its
 * sessions and attended at least one unit there; while it is open; until it is passed or the attempts are used up. An
 * attempt runs its minutes, but never past the closing of the test. Example: 30 minutes begun ten minutes before
 * closing run ten.
 */
public final class SittingRule {
    private SittingRule() {}

    /** What the rule asks about a test. */
    public record Terms(boolean inForce, int minutes, int attempts, Instant opens, Instant closes) {}

    /** What it asks about a person's place. */
    public record Standing(
            EnrolmentState place, SessionState session, long unitsAttended, int attemptsUsed, boolean passed) {
        public boolean attended() {
            return place == EnrolmentState.SEATED
                    && (session == SessionState.PUBLISHED || session == SessionState.CLOSED)
                    && unitsAttended > 0;
        }
    }

    public static Optional<RuleViolated> refusal(Terms exam, Standing standing, Instant now) {
        if (!standing.attended()) return because(TrainingError.EXAM_NOT_ATTENDED);
        if (standing.passed()) return because(TrainingError.EXAM_PASSED);
        if (!exam.inForce()) return because(TrainingError.EXAM_NOT_IN_FORCE);
        if (now.isBefore(exam.opens())) return because(TrainingError.EXAM_NOT_OPEN, exam.opens());
        if (!now.isBefore(exam.closes())) return because(TrainingError.EXAM_CLOSED, exam.closes());
        if (standing.attemptsUsed() >= exam.attempts())
            return because(TrainingError.EXAM_ATTEMPTS_USED, exam.attempts());
        return Optional.empty();
    }

    private static Optional<RuleViolated> because(TrainingError code, Object... values) {
        return Optional.of(new RuleViolated(code, values));
    }

    public static Instant end(Terms exam, Instant started) {
        Instant end = started.plus(Duration.ofMinutes(exam.minutes()));
        return end.isBefore(exam.closes()) ? end : exam.closes();
    }
}
