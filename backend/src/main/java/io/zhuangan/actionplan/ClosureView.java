package io.zhuangan.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal to close a stage, and what became of it.
 *
 * @param daysLate days by which the work was done after its date; 0 if in time
 * @param backEntry done in time, but entered after the date
 */
public record ClosureView(
        UUID key,
        ClosureState state,
        LocalDate doneOn,
        String reason,
        String evidence,
        long proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decidedByName,
        Instant decidedAt,
        String decisionNote,
        long daysLate,
        boolean backEntry) {}
