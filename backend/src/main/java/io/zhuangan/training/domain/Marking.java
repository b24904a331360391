package io.zhuangan.training.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The mark of an attempt: the share of right answers in percent, two places, halves up. An answer is right when exactly
 * the right options were chosen; nothing chosen is wrong. Example: 7 of 9 is 77.78.
 *
 * @param right how many answers were right
 * @param asked how many questions were asked
 */
public record Marking(int right, int asked) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** One question: what was chosen, what is right, as bits. */
    public record Answer(int chosen, int right) {
        public boolean correct() {
            return chosen == right;
        }
    }

    public static Marking of(List<Answer> answers) {
        return new Marking((int) answers.stream().filter(Answer::correct).count(), answers.size());
    }

    public BigDecimal score() {
        if (asked == 0) return BigDecimal.ZERO.setScale(2);
        return HUNDRED.multiply(BigDecimal.valueOf(right)).divide(BigDecimal.valueOf(asked), 2, RoundingMode.HALF_UP);
    }

    public boolean passes(int passMark) {
        // compared without rounding: 59.996 does not pass at 60
        return (long) right * 100 >= (long) passMark * asked && asked > 0;
    }
}
