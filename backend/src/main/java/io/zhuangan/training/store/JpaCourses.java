package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.domain.Bookings.Booking;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.SeatReserve;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Courses, sessions and units on JPA. */
@ApplicationScoped
public class JpaCourses extends ScopedStore implements Courses {
    private static final ScopeRule COURSE = ScopeRule.by("c.tenantId");
    private static final ScopeRule SESSION = ScopeRule.by("s.tenantId");
    private static final ScopeRule UNIT = ScopeRule.by("u.tenantId");

    protected JpaCourses() {}

    public JpaCourses(EntityManager em) {
        super(em);
    }

    @Override
    public Course get(AccessScope scope, UUID course) {
        return query(scope, Course.class, COURSE, "select c from Course c where c.uid = :key and {scope}")
                .setParameter("key", course)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Course", course));
    }

    @Override
    public Optional<Course> titled(AccessScope scope, String title) {
        return query(scope, Course.class, COURSE, "select c from Course c where c.title = :title and {scope}")
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Course course) {
        super.add(course);
    }

    @Override
    public CourseSession session(AccessScope scope, UUID session) {
        return query(
                        scope,
                        CourseSession.class,
                        SESSION,
                        "select s from CourseSession s where s.uid = :key and {scope}")
                .setParameter("key", session)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CourseSession", session));
    }

    @Override
    public CourseSession byId(AccessScope scope, long session) {
        return query(scope, CourseSession.class, SESSION, "select s from CourseSession s where s.id = :id and {scope}")
                .setParameter("id", session)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CourseSession", session));
    }

    @Override
    public Optional<CourseSession> session(AccessScope scope, Course course, int number) {
        return query(
                        scope,
                        CourseSession.class,
                        SESSION,
                        "select s from CourseSession s where s.courseId = :course and s.number = :number and {scope}")
                .setParameter("course", course.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int nextNumber(AccessScope scope, Course course) {
        Integer last = query(
                        scope,
                        Integer.class,
                        SESSION,
                        "select max(s.number) from CourseSession s where s.courseId = :course and {scope}")
                .setParameter("course", course.id())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    @Override
    public Course of(AccessScope scope, CourseSession session) {
        return query(scope, Course.class, COURSE, "select c from Course c where c.id = :id and {scope}")
                .setParameter("id", session.courseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Course", session.key()));
    }

    @Override
    public List<SessionUnit> units(AccessScope scope, CourseSession session) {
        return query(
                        scope,
                        SessionUnit.class,
                        UNIT,
                        "select u from SessionUnit u where u.sessionId = :session and {scope} order by u.number")
                .setParameter("session", session.id())
                .getResultList();
    }

    @Override
    public SessionUnit unit(AccessScope scope, UUID unit) {
        return query(scope, SessionUnit.class, UNIT, "select u from SessionUnit u where u.uid = :key and {scope}")
                .setParameter("key", unit)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("SessionUnit", unit));
    }

    @Override
    public SessionUnit lockUnit(AccessScope scope, UUID unit) {
        return query(scope, SessionUnit.class, UNIT, "select u from SessionUnit u where u.uid = :key and {scope}")
                .setParameter("key", unit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("SessionUnit", unit));
    }

    @Override
    public CourseSession sessionOf(AccessScope scope, SessionUnit unit) {
        return query(scope, CourseSession.class, SESSION, "select s from CourseSession s where s.id = :id and {scope}")
                .setParameter("id", unit.sessionId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CourseSession", unit.key()));
    }

    @Override
    public void add(CourseSession session, List<SessionUnit> units) {
        super.add(session);
        em.flush();
        units.forEach(super::add);
    }

    @Override
    public long recorded(AccessScope scope, CourseSession session) {
        return query(
                        scope,
                        Long.class,
                        UNIT,
                        "select count(a) from Attendance a join SessionUnit u on u.id = a.unitId"
                                + " where u.sessionId = :session and {scope}")
                .setParameter("session", session.id())
                .getSingleResult();
    }

    @Override
    public void postponeReserves(AccessScope scope, CourseSession session, Duration by) {
        sql(
                        scope,
                        ScopeRule.by("seat_reserve.tenant_id"),
                        "update seat_reserve set until_at = until_at + interval ? second"
                                + " where session_id = ? and {scope}",
                        by.toSeconds(),
                        session.id())
                .executeUpdate();
    }

    @Override
    public List<Booking> bookings(AccessScope scope, Instant from, Instant until) {
        return query(
                        scope,
                        Object[].class,
                        SESSION,
                        "select s.uid, c.title, s.number, s.place, s.mode, s.lecturer, u.lecturer, u.startsAt, u.endsAt"
                                + " from SessionUnit u join CourseSession s on s.id = u.sessionId"
                                + " join Course c on c.id = s.courseId where {scope} and s.state in :alive"
                                + " and u.startsAt < :until and u.endsAt > :from order by u.startsAt, u.id")
                .setParameter("alive", List.of(SessionState.DRAFT, SessionState.PUBLISHED))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(r -> new Booking(
                        (UUID) r[0],
                        (String) r[1],
                        (Integer) r[2],
                        (String) r[3],
                        (TeachingMode) r[4],
                        ((String) r[6]).isEmpty() ? (String) r[5] : (String) r[6],
                        (Instant) r[7],
                        (Instant) r[8]))
                .toList();
    }

    @Override
    public void replaceUnits(AccessScope scope, CourseSession session, List<SessionUnit> units) {
        update(scope, UNIT, "delete from SessionUnit u where u.sessionId = :session and {scope}")
                .setParameter("session", session.id())
                .executeUpdate();
        units.forEach(super::add);
    }

    @Override
    public void replaceReserves(AccessScope scope, CourseSession session, List<SeatReserve> reserves) {
        sql(
                        scope,
                        ScopeRule.by("seat_reserve.tenant_id"),
                        "delete from seat_reserve where session_id = ? and {scope}",
                        session.id())
                .executeUpdate();
        reserves.forEach(super::add);
        em.flush();
    }
}
