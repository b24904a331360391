package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Audience;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.SeatReads;
import io.zhuangan.training.domain.SeatReads.Opened;
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
    SeatReads seats;

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
        return roll(scope, courses.session(scope, session).id(), reads.marks(scope, session));
    }

    private List<RollLine> roll(AccessScope scope, long session, Map<UUID, Map<UUID, MarkView>> marks) {
        List<RollLine> lines = new ArrayList<>();
        int waiting = 0;
        for (Enrolment e : enrolments.active(scope, session)) {
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
        return seats.changes(opened(scope, session), scope.tenantId());
    }

    private Opened opened(AccessScope scope, UUID session) {
        return seats.opened(scope, session)
                .filter(s -> s.view().association().equals(scope.tenantKey()))
                .orElseThrow(() -> new NotFound("CourseSession", session));
    }

    /**
     * A session as staff have it in front of them, read at once.
     *
     * @param units with how many came
     * @param roll as {@link #roll}
     * @param changes what was done to the line by hand, newest first
     * @param onlineLink null without one
     */
    public record Desk(
            SessionView session,
            List<UnitView> units,
            List<RollLine> roll,
            SeatRules rules,
            List<LineChangeView> changes,
            String onlineLink) {}

    /** @param unit one that must be of this session, or null */
    public Desk desk(AccessScope scope, UUID session, UUID unit) {
        Opened opened = opened(scope, session);
        SessionView view = opened.view();
        List<UnitView> units = reads.units(scope, session);
        if (unit != null && units.stream().noneMatch(u -> u.key().equals(unit))) {
            throw new NotFound("SessionUnit", unit);
        }
        Map<UUID, Map<UUID, MarkView>> marks = reads.marks(scope, session);
        return new Desk(
                view,
                units.stream().map(u -> u.attendedBy(attended(u, marks))).toList(),
                roll(scope, view.row(), marks),
                seats.rules(opened, Time.now(clock)),
                seats.changes(opened, scope.tenantId()),
                view.mode() == TeachingMode.IN_PERSON
                        ? null
                        : seats.onlineLink(scope, session, scope.personId()).orElse(null));
    }

    private static int attended(UnitView unit, Map<UUID, Map<UUID, MarkView>> marks) {
        return (int) marks.values().stream()
                .map(ofPerson -> ofPerson.get(unit.key()))
                .filter(mark -> mark != null && mark.attended())
                .count();
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
