package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Gives a seat or a place in line back; the seat goes to the first in line at once. Withdrawing twice changes nothing. */
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
    AuditLog audit;

    @Inject
    Clock clock;

    public void withdraw(AccessScope scope, UUID enrolment, String reason) {
        SeatLine line = ledger.lockOf(scope, enrolment);
        Enrolment found = enrolments.get(scope, enrolment);
        if (!found.active()) return;
        Instant now = Time.now(clock);
        if (!now.isBefore(line.starts())) throw new RuleViolated(TrainingError.SESSION_STARTED);
        EnrolmentState before = found.state();
        found.withdraw(now);
        if (before == EnrolmentState.SEATED) ledger.giveBackSeat(line);
        else ledger.leaveLine(line);
        audit.record(
                scope,
                "WITHDRAW",
                "Enrolment",
                enrolment,
                Map.of("state", before),
                Map.of("state", EnrolmentState.WITHDRAWN),
                reason);
        if (before == EnrolmentState.SEATED && line.state() == SessionState.PUBLISHED) {
            mover.move(ledger.lockOf(scope, enrolment), now);
        }
    }
}
