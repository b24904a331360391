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
import java.util.Objects;
import java.util.UUID;

/** Another room, lecturer or link for a published session; the calendar feed carries the change. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class MoveSession {
    @Inject
    Courses courses;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void move(AccessScope scope, UUID session, long version, String place, String lecturer, String link) {
        CourseSession found = courses.session(scope, session);
        found.expectVersion(version);
        Map<String, Object> stood = Map.of("place", found.place(), "lecturer", found.lecturer());
        String before = found.onlineLink();
        boolean elsewhere = !found.place().equals(place == null ? "" : place.strip());
        found.move(place, lecturer, link, Time.now(clock));
        elsewhere |= !Objects.equals(before, found.onlineLink());
        if (elsewhere) news.moved(scope, courses.of(scope, found), found);
        audit.record(
                scope,
                "MOVE_SESSION",
                "CourseSession",
                session,
                stood,
                Map.of("place", found.place(), "lecturer", found.lecturer()),
                null);
    }
}
