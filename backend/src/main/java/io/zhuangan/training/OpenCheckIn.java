package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Opens a unit's check-in now instead of at the planned moment. */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class OpenCheckIn {
    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void open(AccessScope scope, UUID unit) {
        SessionUnit found = courses.unit(scope, unit);
        CourseSession session = courses.sessionOf(scope, found);
        if (session.state() != SessionState.PUBLISHED) {
            throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, session.state());
        }
        Instant planned = found.checkInFrom();
        if (!found.openCheckIn(Time.now(clock))) return;
        audit.record(
                scope,
                "OPEN_CHECK_IN",
                "SessionUnit",
                unit,
                Map.of("checkInFrom", planned),
                Map.of("checkInFrom", found.checkInFrom()),
                null);
    }
}
