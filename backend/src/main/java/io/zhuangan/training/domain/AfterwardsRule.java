package io.zhuangan.training.domain;

import io.zhuangan.training.AfterwardsNews;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody is told who may sit a test and has not: that it is open, and in its last day that it closes; of a test
 * that is open for less than two days, in its second half. Nobody hears both at once. A choice of ours, no law.
 */
public final class AfterwardsRule {
    public static final Duration LAST = Duration.ofDays(1);

    private AfterwardsRule() {}

    public static AfterwardsNews ofExam(Instant opens, Instant closes, Instant now) {
        Duration half = Duration.between(opens, closes).dividedBy(2);
        Instant last = closes.minus(half.compareTo(LAST) < 0 ? half : LAST);
        return now.isBefore(last) ? AfterwardsNews.EXAM_OPEN : AfterwardsNews.EXAM_CLOSING;
    }
}
