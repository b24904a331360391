package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
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
 * Gives a seat, an offer, a request or a place in line back; a seat goes to the first in line at once. A firm gives
 * seats back until the session's cut-off for that; afterwards only association staff take somebody off, and they
 * always say why. Withdrawing twice changes nothing.
 */
@UseCase
@Permit({Right.ENROL_COLLEAGUES, Right.MANAGE_COURSES})
public class Withdraw {
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

    public void withdraw(AccessScope scope, UUID enrolment, String reason) {
        SeatLine line = ledger.lockOf(scope, enrolment);
        Instant now = Time.now(clock);
        Allotment seats = mover.settle(line, now);
        Enrolment found = enrolments.get(scope, enrolment);
        if (!found.active()) return;
        if (!now.isBefore(line.starts())) throw new RuleViolated(TrainingError.SESSION_STARTED);
        boolean staff = scope.tenantId() == line.associationId();
        if (staff && (reason == null || reason.isBlank())) throw new RuleViolated(TrainingError.REASON_MISSING);
        EnrolmentState before = found.state();
        if (!staff && before == EnrolmentState.SEATED && !now.isBefore(line.givesBackUntil())) {
            throw new RuleViolated(TrainingError.WITHDRAWAL_CLOSED, line.givesBackUntil());
        }
        int place = before == EnrolmentState.WAITING ? ledger.position(line, found.turn()) : 0;
        found.end(ending(staff, before), reason, now);
        if (before.holdsSeat()) {
            ledger.giveBackSeat(line);
            seats.giveBack(found.fits());
        } else if (before == EnrolmentState.WAITING) ledger.leaveLine(line);
        audit.record(
                scope,
                "WITHDRAW",
                "Enrolment",
                enrolment,
                Map.of("state", before),
                Map.of("state", EnrolmentState.WITHDRAWN),
                reason);
        if (staff) {
            ledger.note(
                    line,
                    new SeatLedger.LineNote(found.id(), LineVerb.REMOVED, place, 0, reason.strip()),
                    scope.personName(),
                    now);
            news.removed(line, found, reason.strip());
        }
        if (before.holdsSeat()) mover.move(line, seats, now);
    }

    private static Ending ending(boolean staff, EnrolmentState before) {
        if (staff) return Ending.REMOVED;
        return before == EnrolmentState.OFFERED ? Ending.OFFER_DECLINED : Ending.WITHDRAWN;
    }
}
