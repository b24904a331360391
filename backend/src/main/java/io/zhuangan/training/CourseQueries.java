package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.Audience;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What association staff read about their own courses. */
@Reads
@Permit({Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE})
public class CourseQueries {
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    TrainingReads reads;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    public List<CourseView> courses(AccessScope scope) {
        return reads.courses(scope).stream().map(CourseQueries::view).toList();
    }

    public CourseView course(AccessScope scope, UUID course) {
        return view(courses.get(scope, course));
    }

    /** Sessions of the association that end within the span, by start. */
    public List<SessionView> sessions(AccessScope scope, Instant from, Instant until) {
        return reads.own(scope, from, until);
    }

    /** Sessions of the association that touch the span, by start. */
    public List<SessionView> sessionsBetween(AccessScope scope, Instant from, Instant until) {
        return reads.own(scope, from, FAR).stream()
                .filter(s -> s.starts().isBefore(until))
                .toList();
    }

    public List<SessionView> sessionsOf(AccessScope scope, UUID course) {
        return reads.ownOfCourse(scope, course);
    }

    public SessionView session(AccessScope scope, UUID session) {
        return reads.visible(scope, session)
                .filter(s -> s.association().equals(scope.tenantKey()))
                .orElseThrow(() -> new NotFound("CourseSession", session));
    }

    /** One unit of a session, without counts. */
    public UnitView unit(AccessScope scope, UUID session, UUID unit) {
        return reads.units(scope, session).stream()
                .filter(u -> u.key().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("SessionUnit", unit));
    }

    public List<UnitView> units(AccessScope scope, UUID session) {
        Map<UUID, Integer> attended = reads.attendedByUnit(scope, session);
        return reads.units(scope, session).stream()
                .map(u -> u.attendedBy(attended.getOrDefault(u.key(), 0)))
                .toList();
    }

    /** Everybody with a seat or in line, by ticket, with what was recorded. */
    public List<RollLine> roll(AccessScope scope, UUID session) {
        long id = courses.session(scope, session).id();
        Map<UUID, Map<UUID, MarkView>> marks = reads.marks(scope, session);
        List<RollLine> lines = new ArrayList<>();
        int waiting = 0;
        for (Enrolment e : enrolments.active(scope, id)) {
            boolean waits = e.state() == EnrolmentState.WAITING;
            if (waits) waiting++;
            lines.add(new RollLine(
                    e.key(),
                    e.personName(),
                    e.enterpriseName(),
                    e.personPost(),
                    e.state(),
                    waits ? waiting : 0,
                    e.enrolledAt(),
                    e.enrolledBy(),
                    e.offerUntil(),
                    marks.getOrDefault(e.key(), Map.of())));
        }
        return lines;
    }

    /** What was done to the line by hand, newest first. */
    public List<LineChangeView> changes(AccessScope scope, UUID session) {
        return reads.changes(scope, courses.session(scope, session).id(), scope.tenantId());
    }

    /** @param session null for all */
    public List<CertificateView> certificates(AccessScope scope, UUID session, String find, int from, int most) {
        return reads.certificates(scope, session, find, from, most, LocalDate.now(clock));
    }

    public long countCertificates(AccessScope scope, UUID session, String find) {
        return reads.countCertificates(scope, session, find);
    }

    /** Attended units in a span, for the month columns of the dashboard. */
    public List<AttendedUnit> attended(AccessScope scope, Instant from, Instant until) {
        return reads.attended(scope, from, until);
    }

    static CourseView view(Course c) {
        return new CourseView(
                c.key(),
                c.version(),
                c.title(),
                c.summary(),
                c.publicInterest(),
                c.organiser(),
                Audience.names(c.targetPosts()),
                Audience.names(c.targetKinds()),
                c.certificateShare(),
                c.certificateMonths());
    }
}
