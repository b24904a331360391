package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Association staff open kept seats to the whole line before their moment, with a reason. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class OpenKeptSeats {
    @Inject
    SeatLedger ledger;

    @Inject
    LineMover mover;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param number of the group, from 1
     * @return how many got a seat or the offer of one
     */
    public int open(AccessScope scope, UUID session, int number, String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        SeatLine line = ledger.lock(scope, session);
        if (scope.tenantId() != line.associationId()) throw new NotFound("CourseSession", session);
        if (line.state() != SessionState.PUBLISHED) {
            throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, line.state());
        }
        Instant now = Time.now(clock);
        mover.settle(line, now);
        if (!ledger.openReserve(line, number, now)) throw new RuleViolated(TrainingError.RESERVE_OPEN);
        audit.record(scope, "OPEN_KEPT_SEATS", "CourseSession", session, null, Map.of("group", number), reason.strip());
        ledger.note(
                line,
                new SeatLedger.LineNote(0, LineVerb.SEATS_OPENED, number, 0, reason.strip()),
                scope.personName(),
                now);
        SeatLine opened = ledger.lock(scope, session);
        return mover.move(opened, ledger.allotment(opened, now), now);
    }
}
