package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.CheckInDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attendance records on JPA. */
@ApplicationScoped
public class JpaAttendances extends ScopedStore implements Attendances {
    private static final ScopeRule EITHER_PARTY = ScopeRule.by("a.tenantId", "a.enterpriseId");

    private static final ScopeRule PLACE = ScopeRule.by("e.tenantId", "e.enterpriseId");

    private static final String DESK =
            "select u.id, u.uid, u.number, s.uid, s.state, u.startsAt, u.endsAt, u.checkInFrom, u.checkInUntil, s.graceMinutes,"
                    + " u.secret, e.uid, e.state from Enrolment e join CourseSession s on s.id = e.sessionId"
                    + " join SessionUnit u on u.sessionId = s.id where e.personId = :person";

    protected JpaAttendances() {}

    public JpaAttendances(EntityManager em) {
        super(em);
    }

    @Override
    public Optional<Attendance> of(AccessScope scope, long unitId, long enrolmentId) {
        return query(
                        scope,
                        Attendance.class,
                        EITHER_PARTY,
                        "select a from Attendance a where a.unitId = :unit and a.enrolmentId = :enrolment and {scope}")
                .setParameter("unit", unitId)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Attendance> ofSession(AccessScope scope, long sessionId) {
        return query(
                        scope,
                        Attendance.class,
                        EITHER_PARTY,
                        "select a from Attendance a join SessionUnit u on u.id = a.unitId"
                                + " where u.sessionId = :session and {scope}")
                .setParameter("session", sessionId)
                .getResultList();
    }

    @Override
    public Optional<CheckInDesk> desk(AccessScope scope, UUID unit, long personId) {
        return query(scope, Object[].class, PLACE, DESK + " and u.uid = :unit and {scope}")
                .setParameter("person", personId)
                .setParameter("unit", unit)
                .getResultStream()
                .map(JpaAttendances::desk)
                .findFirst();
    }

    @Override
    public List<CheckInDesk> desks(AccessScope scope, long personId, Instant now) {
        return query(
                        scope,
                        Object[].class,
                        PLACE,
                        DESK + " and u.endsAt > :now and u.startsAt < :tomorrow and {scope} order by u.startsAt")
                .setParameter("person", personId)
                .setParameter("now", now)
                .setParameter("tomorrow", now.plus(1, ChronoUnit.DAYS))
                .getResultStream()
                .map(JpaAttendances::desk)
                .toList();
    }

    @Override
    public List<CheckInDesk> desksBeside(AccessScope scope, UUID unit, long personId) {
        return query(
                        scope,
                        Object[].class,
                        PLACE,
                        DESK + " and u.uid <> :unit and u.sessionId = (select v.sessionId from SessionUnit v"
                                + " where v.uid = :unit) and {scope} order by u.number")
                .setParameter("person", personId)
                .setParameter("unit", unit)
                .getResultStream()
                .map(JpaAttendances::desk)
                .toList();
    }

    private static CheckInDesk desk(Object[] row) {
        return new CheckInDesk(
                (Long) row[0],
                (UUID) row[1],
                (Integer) row[2],
                (UUID) row[3],
                (SessionState) row[4],
                (Instant) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Integer) row[9],
                (String) row[10],
                (UUID) row[11],
                (EnrolmentState) row[12]);
    }

    @Override
    public void add(Attendance attendance) {
        super.add(attendance);
    }
}
