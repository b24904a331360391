package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.SeatLedger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Calls a session off with a reason; every enrolled firm is told and the calendar shows it as cancelled. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class CancelSession {
    @Inject
    Courses courses;

    @Inject
    SeatLedger ledger;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void cancel(AccessScope scope, UUID session, String reason) {
        ledger.lock(scope, session);
        CourseSession found = courses.session(scope, session);
        SessionState before = found.state();
        if (!found.cancel(reason, Time.now(clock))) return;
        news.cancelled(scope, courses.of(scope, found), found);
        audit.record(
                scope,
                "CANCEL_SESSION",
                "CourseSession",
                session,
                Map.of("state", before),
                Map.of("state", found.state()),
                found.cancelReason());
    }
}
