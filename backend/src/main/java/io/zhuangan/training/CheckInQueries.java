package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.CheckInToken;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.SessionUnit;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The rotating code and the live counts of one unit, for staff at the desk only. */
@Reads
@Permit(Right.TAKE_ATTENDANCE)
public class CheckInQueries {
    private static final int LATEST = 6;

    @Inject
    Courses courses;

    @Inject
    Attendances attendances;

    @Inject
    TrainingReads reads;

    @Inject
    Clock clock;

    public CheckInPanel panel(AccessScope scope, UUID unit) {
        SessionUnit found = courses.unit(scope, unit);
        CourseSession session = courses.sessionOf(scope, found);
        Instant now = Time.now(clock);
        boolean open = session.state() == SessionState.PUBLISHED
                && found.window(session.graceMinutes()).open(now);
        CheckInToken token = found.token();
        Map<AttendanceState, Integer> counts = new EnumMap<>(AttendanceState.class);
        for (Attendance a : attendances.ofSession(scope, session.id())) {
            if (a.unitId() == found.id()) counts.merge(a.state(), 1, Integer::sum);
        }
        return new CheckInPanel(
                unit,
                found.number(),
                open,
                found.checkInFrom(),
                found.checkInUntil(),
                open ? token.shownAt(now) : null,
                open ? token.spokenAt(now) : null,
                CheckInToken.changesAfter(now),
                now,
                session.taken(),
                counts.getOrDefault(AttendanceState.PRESENT, 0),
                counts.getOrDefault(AttendanceState.LATE, 0),
                counts.getOrDefault(AttendanceState.LEFT_EARLY, 0),
                counts.getOrDefault(AttendanceState.EXCUSED, 0),
                counts.getOrDefault(AttendanceState.ABSENT, 0),
                reads.arrivals(scope, unit, LATEST).stream()
                        .map(a -> new CheckInPanel.Arrival(a.name(), a.mark()))
                        .toList());
    }
}
