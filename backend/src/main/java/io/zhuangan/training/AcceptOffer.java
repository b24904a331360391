package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
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

/** The firm takes a seat that was kept for somebody of it, before the offer lapses. Accepting twice changes nothing. */
@UseCase
@Permit(Right.ENROL_COLLEAGUES)
public class AcceptOffer {
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

    public void accept(AccessScope scope, UUID enrolment) {
        SeatLine line = ledger.lockOf(scope, enrolment);
        Instant now = Time.now(clock);
        Allotment seats = mover.settle(line, now);
        Enrolment found = enrolments.get(scope, enrolment);
        if (found.state() == EnrolmentState.SEATED) return;
        found.accept(now);
        audit.record(
                scope,
                "ACCEPT_OFFER",
                "Enrolment",
                enrolment,
                Map.of("state", EnrolmentState.OFFERED),
                Map.of("state", EnrolmentState.SEATED),
                null);
        ledger.keepStep(line, seats.held(), now);
    }
}
