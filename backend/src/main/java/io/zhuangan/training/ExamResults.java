package io.zhuangan.training;

import io.zhuangan.shared.Time;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Attempts at a test, latest first.
 *
 * @param people how many began one or have a result from paper
 * @param passed how many of them passed
 */
public record ExamResults(int people, int passed, List<Line> lines) {

    /**
     * One attempt or result from paper; score is in percent and null while it runs.
     *
     * @param right null while it runs and for paper
     * @param asked 0 for paper
     * @param recordedBy who took a result from paper over, else null
     */
    public record Line(
            String person,
            String post,
            String enterprise,
            int session,
            int attempt,
            SittingState state,
            Instant startedAt,
            Instant endedAt,
            Integer right,
            int asked,
            BigDecimal score,
            boolean passed,
            String recordedBy) {
        /** A paper has a day and no hour. */
        public LocalDate day() {
            return Time.day(startedAt);
        }
    }
}
