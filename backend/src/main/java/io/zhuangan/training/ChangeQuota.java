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
import io.zhuangan.training.domain.SessionPlan;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** More or fewer seats, with a reason. More seats go to those who wait; nobody who is seated loses the seat. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class ChangeQuota {
    @Inject
    SeatLedger ledger;

    @Inject
    LineMover mover;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many moved up from the line */
    public int change(AccessScope scope, UUID session, int quota, String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        if (quota < 1 || quota > SessionPlan.MOST_SEATS) {
            throw new RuleViolated(TrainingError.QUOTA_RANGE, 1, SessionPlan.MOST_SEATS);
        }
        SeatLine line = ledger.lock(scope, session);
        if (line.associationId() != scope.tenantId()) throw new NotFound("CourseSession", session);
        if (line.state() != SessionState.PUBLISHED) {
            throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, line.state());
        }
        if (line.quota() == quota) return 0;
        Instant now = Time.now(clock);
        int held = mover.settle(line, now).held();
        if (!ledger.changeQuota(line, quota, held, now)) {
            int taken = ledger.lock(scope, session).taken();
            throw held == 0
                    ? new RuleViolated(TrainingError.QUOTA_BELOW_TAKEN, quota, taken)
                    : new RuleViolated(TrainingError.QUOTA_BELOW_KEPT, quota, taken, held);
        }
        audit.record(
                scope,
                "CHANGE_QUOTA",
                "CourseSession",
                session,
                Map.of("quota", line.quota()),
                Map.of("quota", quota),
                reason.strip());
        SeatLine wider = ledger.lock(scope, session);
        return mover.move(wider, ledger.allotment(wider, now), now);
    }
}
