package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.RollBook;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Places and records of whole sessions at once, on JPA; the association's own only. */
@ApplicationScoped
public class JpaRollBook extends ScopedStore implements RollBook {
    private static final ScopeRule OWN = ScopeRule.by("x.tenantId");
    private static final String OF_SESSIONS =
            " x where x.unitId in (select u.id from SessionUnit u where u.sessionId in :sessions) and {scope}";

    protected JpaRollBook() {}

    public JpaRollBook(EntityManager em) {
        super(em);
    }

    @Override
    public List<Enrolment> places(AccessScope scope, Collection<Long> sessions) {
        return of(
                scope,
                Enrolment.class,
                sessions,
                "select x from Enrolment x where x.sessionId in :sessions and {scope}");
    }

    @Override
    public List<SessionUnit> lockUnits(AccessScope scope, Collection<Long> sessions) {
        if (sessions.isEmpty()) return List.of();
        return all(
                        scope,
                        SessionUnit.class,
                        sessions,
                        "select x from SessionUnit x where x.sessionId in :sessions and {scope} order by x.id")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Attendance> attendances(AccessScope scope, Collection<Long> sessions) {
        return of(scope, Attendance.class, sessions, "select x from Attendance" + OF_SESSIONS);
    }

    @Override
    public List<Closed> closed(AccessScope scope, Collection<Long> sessions) {
        List<Closed> closed = new ArrayList<>();
        of(scope, Object[].class, sessions, "select x.unitId, x.enrolmentId from AttendanceAppeal" + OF_SESSIONS)
                .forEach(r -> closed.add(new Closed((Long) r[0], (Long) r[1], null)));
        of(
                        scope,
                        Object[].class,
                        sessions,
                        "select x.unitId, x.enrolmentId, x.frozenAt from FrozenAttendance" + OF_SESSIONS)
                .forEach(r -> closed.add(new Closed((Long) r[0], (Long) r[1], (Instant) r[2])));
        return closed;
    }

    @Override
    public void add(Enrolment enrolment) {
        super.add(enrolment);
    }

    private <T> List<T> of(AccessScope scope, Class<T> type, Collection<Long> sessions, String jpql) {
        return sessions.isEmpty() ? List.of() : all(scope, type, sessions, jpql).getResultList();
    }

    private <T> TypedQuery<T> all(AccessScope scope, Class<T> type, Collection<Long> sessions, String jpql) {
        return query(scope, type, OWN, jpql).setParameter("sessions", sessions);
    }
}
