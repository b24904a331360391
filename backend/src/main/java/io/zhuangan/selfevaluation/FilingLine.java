package io.zhuangan.selfevaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A firm's self-evaluation in a bureau's list.
 *
 * @param answered indicators with an answer
 * @param settled indicators confirmed or found different
 * @param asked questions that wait for the firm
 * @param indicators how many there are
 * @param urgedAt when it was last urged, or null
 * @param urgedBy name of who urged
 */
public record FilingLine(
        UUID key,
        long version,
        String firm,
        String licenceNumber,
        String district,
        EvaluationState state,
        String deferral,
        int answered,
        int settled,
        int asked,
        int indicators,
        Instant filedAt,
        boolean filedLate,
        String signer,
        LocalDate admittedUntil,
        Instant urgedAt,
        String urgedBy) {
    /** Filed, and something is left to check or to answer. */
    public boolean open() {
        return state == EvaluationState.FILED && settled < indicators;
    }
}
