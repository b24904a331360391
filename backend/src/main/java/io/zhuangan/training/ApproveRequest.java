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
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The association says yes to a request. The person gets a seat if one is free for them and nobody waits who may have
 * it, else joins the line where the request's ticket belongs: slow staff cost nobody the place. Approving twice
 * changes nothing.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class ApproveRequest {
    @Inject
    SeatLedger ledger;

    @Inject
    Enrolments enrolments;

    @Inject
    LineMover mover;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public EnrolmentState approve(AccessScope scope, UUID enrolment) {
        SeatLine line = ledger.lockOf(scope, enrolment);
        if (scope.tenantId() != line.associationId()) throw new NotFound("Enrolment", enrolment);
        Instant now = Time.now(clock);
        if (!now.isBefore(line.starts())) throw new RuleViolated(TrainingError.SESSION_STARTED);
        if (line.state() != SessionState.PUBLISHED) {
            throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, line.state());
        }
        Allotment seats = mover.settle(line, now);
        Enrolment found = enrolments.get(scope, enrolment);
        if (found.active() && found.approved()) return found.state();
        if (found.state() != EnrolmentState.REQUESTED) throw new RuleViolated(TrainingError.NOT_REQUESTED);
        boolean seated = seats.hasSeatFor(found.fits()) && nobodyElseMayHaveIt(line, seats, now);
        found.approve(seated ? EnrolmentState.SEATED : EnrolmentState.WAITING, scope.personName(), now);
        if (seated) {
            seats.seat(found.fits());
            ledger.sit(line, seats.held());
        } else ledger.queue(line);
        if (line.ruled()) ledger.keepStep(line, seats.held(), now);
        audit.record(
                scope,
                "APPROVE_REQUEST",
                "Enrolment",
                enrolment,
                Map.of("state", EnrolmentState.REQUESTED),
                Map.of("state", found.state()),
                null);
        news.approved(line, found);
        return found.state();
    }

    /** Before the cut-off the line has moved as far as it can; after it the line stands still, though seats are free. */
    private boolean nobodyElseMayHaveIt(SeatLine line, Allotment seats, Instant now) {
        if (line.waiting() == 0 || now.isBefore(line.closes())) return true;
        return ledger.line(line).stream().noneMatch(w -> seats.hasSeatFor(w.fits()));
    }
}
