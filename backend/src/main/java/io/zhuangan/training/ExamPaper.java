package io.zhuangan.training;

import java.time.Instant;
import java.util.List;

/**
 * The questions of one attempt. While it runs, and as long as the test is open for others, without right answers.
 *
 * @param endsAt answers count until this moment by the server's clock
 * @param secondsLeft of that, when it was read; the reader's own clock may be wrong
 */
public record ExamPaper(int attempt, boolean running, Instant endsAt, long secondsLeft, List<AskedQuestion> questions) {
    public long answered() {
        return questions.stream().filter(AskedQuestion::answered).count();
    }

    /** Whether right answers are shown. */
    public boolean reviewed() {
        return questions.stream().anyMatch(q -> q.right() != null);
    }
}
