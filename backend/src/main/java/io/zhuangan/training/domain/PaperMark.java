package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.TrainingError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The mark of a test sat on paper, in percent with at most two places. It passes from the pass mark of the course's
 * test on. Example: 59.99 does not pass at 60.
 */
public record PaperMark(LocalDate day, BigDecimal score) {
    private static final BigDecimal BEST = new BigDecimal("100");
    private static final int PLACES = 2;

    public PaperMark {
        boolean fits = score != null
                && score.signum() >= 0
                && score.compareTo(BEST) <= 0
                && score.stripTrailingZeros().scale() <= PLACES;
        if (!fits) throw new RuleViolated(TrainingError.PAPER_SCORE);
        score = score.setScale(PLACES);
    }

    /** Not before the session began, and not ahead of today. */
    public void expectHeld(LocalDate began, LocalDate today) {
        if (day.isBefore(began) || day.isAfter(today)) throw new RuleViolated(TrainingError.PAPER_DAY, began, today);
    }

    public boolean passes(int passMark) {
        return score.compareTo(BigDecimal.valueOf(passMark)) >= 0;
    }

    /** A paper has a day and no hour: its first moment in Shanghai. */
    public Instant moment() {
        return day.atStartOfDay(Time.SHANGHAI).toInstant();
    }
}
