package io.zhuangan.selfevaluation;

import io.zhuangan.grading.YearFrame;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A firm's self-evaluation of a year with every indicator.
 *
 * @param key null before the firm is called; the lines then show what will be asked
 * @param firmKey key of the firm
 * @param lastDay last day for this firm
 * @param open whether it can be filled in today
 * @param deferral reason to sit the year out, or null
 */
public record SelfEvaluationView(
        YearFrame frame,
        UUID key,
        long version,
        UUID firmKey,
        String firm,
        String licenceNumber,
        String district,
        EvaluationState state,
        String deferral,
        LocalDate lastDay,
        boolean open,
        Instant filedAt,
        boolean filedLate,
        String signer,
        String pledge,
        LocalDate admittedUntil,
        String admittedReason,
        String admittedBy,
        List<AnswerLine> lines) {
    public SelfEvaluationView {
        lines = List.copyOf(lines);
    }

    public int answered() {
        return (int) lines.stream().filter(AnswerLine::answered).count();
    }

    public boolean complete() {
        return answered() == lines.size();
    }

    /** Points the firm gives itself so far; indicators without an answer count in full. No grade. */
    public BigDecimal points() {
        return lines.stream()
                .map(l -> l.points() == null ? l.indicator().points() : l.points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Questions that wait for the firm. */
    public int asked() {
        return count(CheckOutcome.ASKED);
    }

    /** Indicators that wait for a bureau. */
    public int unchecked() {
        return count(CheckOutcome.OPEN) + count(CheckOutcome.ANSWERED);
    }

    private int count(CheckOutcome outcome) {
        return (int) lines.stream().filter(l -> l.outcome() == outcome).count();
    }
}
