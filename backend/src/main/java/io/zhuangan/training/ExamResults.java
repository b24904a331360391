package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Attempts at a test, latest first.
 *
 * @param people how many began one
 * @param passed how many of them passed
 */
public record ExamResults(int people, int passed, List<Line> lines) {

    /** One attempt; score is in percent and null while it runs. */
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
            boolean passed) {}
}
