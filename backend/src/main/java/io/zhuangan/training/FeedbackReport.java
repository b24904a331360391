package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session's feedback as its association sees it.
 *
 * @param version of the form; 0 before there is one
 * @param asked people who may answer
 * @param answered people who have
 * @param closed whether the form has closed; before, and below five answers, {@code lines} and {@code texts} are empty
 * @param changeable nobody answered yet
 */
public record FeedbackReport(
        UUID session,
        long version,
        List<String> questions,
        Instant closes,
        int asked,
        int answered,
        boolean closed,
        boolean changeable,
        List<Line> lines,
        List<String> texts) {

    /** One question: how many chose 1, 2, 3, 4, 5, and their mean. */
    public record Line(String question, List<Integer> counts, BigDecimal mean) {}

    public boolean shown() {
        return !lines.isEmpty();
    }
}
