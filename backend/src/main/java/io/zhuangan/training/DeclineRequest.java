package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
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
import java.util.Map;
import java.util.UUID;

/** The association says no to a request, with a reason that the firm reads. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class DeclineRequest {
    @Inject
    SeatLedger ledger;

    @Inject
    Enrolments enrolments;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void decline(AccessScope scope, UUID enrolment, String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        SeatLine line = ledger.lockOf(scope, enrolment);
        if (scope.tenantId() != line.associationId()) throw new NotFound("Enrolment", enrolment);
        Enrolment found = enrolments.get(scope, enrolment);
        if (found.state() != EnrolmentState.REQUESTED) throw new RuleViolated(TrainingError.NOT_REQUESTED);
        found.end(Ending.DECLINED, reason, Time.now(clock));
        audit.record(
                scope,
                "DECLINE_REQUEST",
                "Enrolment",
                enrolment,
                Map.of("state", EnrolmentState.REQUESTED),
                Map.of("state", EnrolmentState.WITHDRAWN),
                reason.strip());
        news.declined(line, found, reason.strip());
    }
}
