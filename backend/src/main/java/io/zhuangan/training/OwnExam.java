package io.zhuangan.training;

import io.zhuangan.shared.Time;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A test as the person sees it who sits it.
 *
 * @param place key of the place in the session, by which the test is asked for
 * @param questions how many are asked
 * @param runningUntil when the attempt that runs ends by itself, or null
 * @param best best mark so far in percent, or null
 * @param refusal why no attempt can begin now, or null
 * @param refusalValues values of that refusal's sentence
 * @param attemptsMade those that ended, by number
 */
public record OwnExam(
        UUID place,
        UUID session,
        String title,
        int number,
        String association,
        int minutes,
        int passMark,
        int attempts,
        int questions,
        Instant opens,
        Instant closes,
        Instant runningUntil,
        BigDecimal best,
        boolean passed,
        TrainingError refusal,
        List<Object> refusalValues,
        List<Attempt> attemptsMade) {

    /** One attempt that ended, or a result from paper, of which {@code right} is null and {@code asked} 0. */
    public record Attempt(
            int number,
            SittingState state,
            Instant startedAt,
            Instant endedAt,
            Integer right,
            int asked,
            BigDecimal score,
            boolean passed) {
        /** A paper has a day and no hour. */
        public LocalDate day() {
            return Time.day(endedAt);
        }
    }

    public boolean running() {
        return runningUntil != null;
    }

    public boolean ready() {
        return refusal == null && runningUntil == null;
    }

    public int attemptsLeft() {
        return Math.max(0, attempts - attemptsMade.size());
    }
}
