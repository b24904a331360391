package io.zhuangan.selfevaluation.domain;

import io.zhuangan.selfevaluation.SelfEvaluationError;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;

/**
 * 自评期 (Measures Art. 10(1)): 1 to 15 December, both days whole. 15 December 23:59 is in, 16 December 00:00 is out, days
 * off or not. A bureau may let one firm file later, until a day it names.
 *
 * @param opens first day
 * @param closes last day
 * @param admittedUntil last day for this firm, or null
 */
public record FilingWindow(LocalDate opens, LocalDate closes, LocalDate admittedUntil) {

    /** @throws RuleViolated on a day on which the firm may not file */
    public void expectOpen(LocalDate today) {
        if (today.isBefore(opens)) throw new RuleViolated(SelfEvaluationError.NOT_OPEN_YET, opens);
        if (today.isAfter(last())) throw new RuleViolated(SelfEvaluationError.CLOSED, last());
    }

    public boolean open(LocalDate today) {
        return !today.isBefore(opens) && !today.isAfter(last());
    }

    /** Open for this firm only, because it was let in. */
    public boolean late(LocalDate today) {
        return today.isAfter(closes);
    }

    /** The last day for this firm. */
    public LocalDate last() {
        return admittedUntil == null || admittedUntil.isBefore(closes) ? closes : admittedUntil;
    }
}
