package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.PostHoldingView;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.AppealWindow;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.AttendanceAppeal;
import io.zhuangan.training.domain.AttendanceRules;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.Freezing;
import io.zhuangan.training.domain.Freezing.Appealed;
import io.zhuangan.training.domain.FrozenAttendance;
import io.zhuangan.training.domain.Obligation;
import io.zhuangan.training.domain.SessionUnit;
import io.zhuangan.training.domain.Settlements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Freezes what can no longer be appealed against, one unit in one transaction. The lock on the unit is the lease: a
 * second server waits and then finds it done; a killed one leaves nothing half frozen. Doing it twice changes nothing.
 */
@UseCase
@Permit(Right.SETTLE_ATTENDANCE)
public class FreezeAttendance {
    /** While an appeal is open its decision wakes the unit; this is for the case that nobody decides. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Attendances attendances;

    @Inject
    Settlements settlements;

    @Inject
    AttendanceRules rules;

    @Inject
    Deadlines deadlines;

    @Inject
    EnterpriseDirectory directory;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many records were frozen now */
    public int freeze(AccessScope city, UUID key) {
        SessionUnit unit = courses.lockUnit(city, key);
        CourseSession session = courses.sessionOf(city, unit);
        Instant now = Time.now(clock);
        Work work = new Work(city, courses.of(city, session), session, unit, now);
        if (session.state() != SessionState.PUBLISHED && session.state() != SessionState.CLOSED) return 0;
        int frozen = 0;
        Instant next = null;
        for (Enrolment enrolment : enrolments.active(city, session.id())) {
            if (enrolment.state() != EnrolmentState.SEATED || work.done.contains(enrolment.id())) continue;
            Freezing freezing = work.freezing(enrolment);
            if (freezing.ready(now)) {
                settlements.add(work.freeze(enrolment));
                frozen++;
            } else {
                Instant again = freezing.appeal() == Appealed.OPEN ? now.plus(PATIENCE) : freezing.closes();
                if (next == null || again.isBefore(next)) next = again;
            }
        }
        if (next == null) unit.settle();
        else unit.lookAgain(next.isAfter(now) ? next : now.plus(PATIENCE));
        if (frozen > 0) {
            audit.record(city, "FREEZE_ATTENDANCE", "SessionUnit", key, null, Map.of("frozen", frozen), null);
        }
        return frozen;
    }

    /** What freezing one unit looks at. */
    private final class Work {
        private final AccessScope city;
        private final Course course;
        private final CourseSession session;
        private final SessionUnit unit;
        private final Instant now;
        private final AppealWindow window;
        private final LegalCalendar calendar;
        private final Map<Long, Attendance> records;
        private final Map<Long, AttendanceAppeal> appeals;
        private final Set<Long> done = new HashSet<>();
        private final Map<Long, Map<UUID, Set<Post>>> postsOfFirms = new HashMap<>();

        Work(AccessScope city, Course course, CourseSession session, SessionUnit unit, Instant now) {
            this.city = city;
            this.course = course;
            this.session = session;
            this.unit = unit;
            this.now = now;
            window = rules.of(city).window();
            calendar = deadlines.calendar(city);
            records = attendances.ofSession(city, session.id()).stream()
                    .filter(a -> a.unitId() == unit.id())
                    .collect(Collectors.toMap(Attendance::enrolmentId, Function.identity()));
            appeals = settlements.appealsOf(city, unit.id()).stream()
                    .collect(Collectors.toMap(AttendanceAppeal::enrolmentId, Function.identity()));
            settlements.frozenOf(city, unit.id()).forEach(f -> done.add(f.enrolmentId()));
        }

        Freezing freezing(Enrolment enrolment) {
            Attendance record = records.get(enrolment.id());
            AttendanceAppeal appeal = appeals.get(enrolment.id());
            Instant since = record == null ? session.touchedAt() : record.recordedAt();
            Appealed appealed = appeal == null ? Appealed.NOT : appeal.open() ? Appealed.OPEN : Appealed.DECIDED;
            return new Freezing(unit.endsAt(), window.closes(unit.endsAt(), since, calendar::plusWorkdays), appealed);
        }

        FrozenAttendance freeze(Enrolment enrolment) {
            Post obliged = Obligation.post(course.organiser(), targets(), heldThatDay(enrolment))
                    .orElse(null);
            return new FrozenAttendance(unit.id(), enrolment, records.get(enrolment.id()), obliged, now);
        }

        private Set<Post> targets() {
            return Arrays.stream(course.targetPosts().split(","))
                    .filter(name -> !name.isBlank())
                    .map(Post::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Post.class)));
        }

        /** By the firm's post history, read once per firm; a holder who came later is not asked. */
        private Set<Post> heldThatDay(Enrolment enrolment) {
            if (course.organiser() == Organiser.ASSOCIATION
                    || course.targetPosts().isBlank()) return Set.of();
            return postsOfFirms
                    .computeIfAbsent(enrolment.enterpriseId(), this::postsOf)
                    .getOrDefault(enrolment.personKey(), Set.of());
        }

        private Map<UUID, Set<Post>> postsOf(long firm) {
            LocalDate day = Time.day(unit.startsAt());
            Map<UUID, Set<Post>> posts = new HashMap<>();
            List<FirmPersonView> people = directory.people(city, firm);
            for (FirmPersonView person : people) {
                Set<Post> held = EnumSet.noneOf(Post.class);
                for (PostHoldingView h : person.history()) {
                    if (!day.isBefore(h.from()) && (h.until() == null || day.isBefore(h.until()))) held.add(h.post());
                }
                posts.put(person.key(), held);
            }
            return posts;
        }
    }
}
