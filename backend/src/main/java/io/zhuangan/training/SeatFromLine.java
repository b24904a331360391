package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Allotment;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLedger.Waiter;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Association staff give a free seat to somebody in line by hand: after the cut-off, when the line stands still, or
 * out of turn. Kept seats stay kept; staff open them first if they must. It needs a reason, is audited, and everybody
 * in the line sees that it happened.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class SeatFromLine {
    @Inject
    SeatLedger ledger;

    @Inject
    LineMover mover;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void seat(AccessScope scope, UUID enrolment, String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        SeatLine line = ledger.lockOf(scope, enrolment);
        if (scope.tenantId() != line.associationId()) throw new NotFound("Enrolment", enrolment);
        Instant now = Time.now(clock);
        if (!now.isBefore(line.starts())) throw new RuleViolated(TrainingError.SESSION_STARTED);
        Allotment seats = mover.settle(line, now);
        Waiter waiter = ledger.line(line).stream()
                .filter(w -> w.enrolment().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(TrainingError.NOT_WAITING));
        if (!seats.hasSeatFor(waiter.fits())) {
            throw new RuleViolated(TrainingError.NO_FREE_SEAT, seats.free(), seats.held());
        }
        int place = ledger.position(line, waiter.turn());
        seats.seat(waiter.fits());
        ledger.promote(line, waiter, seats.held(), now);
        if (line.ruled()) ledger.keepStep(line, seats.held(), now);
        audit.record(
                scope,
                "SEAT_FROM_LINE",
                "Enrolment",
                enrolment,
                Map.of("state", EnrolmentState.WAITING),
                Map.of("state", EnrolmentState.SEATED),
                reason.strip());
        ledger.note(
                line,
                new SeatLedger.LineNote(waiter.enrolmentId(), LineVerb.SEATED, place, 0, reason.strip()),
                scope.personName(),
                now);
        news.promoted(line, waiter);
    }
}
