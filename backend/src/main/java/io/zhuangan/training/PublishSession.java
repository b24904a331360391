package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Puts a session into the public calendar; from its opening on firms may enrol. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class PublishSession {
    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void publish(AccessScope scope, UUID session, long version) {
        CourseSession found = courses.session(scope, session);
        if (found.state() == SessionState.DRAFT) found.expectVersion(version);
        SessionState before = found.state();
        if (!found.publish(Time.now(clock))) return;
        audit.record(
                scope,
                "PUBLISH_SESSION",
                "CourseSession",
                session,
                Map.of("state", before),
                Map.of("state", found.state()),
                null);
    }
}
