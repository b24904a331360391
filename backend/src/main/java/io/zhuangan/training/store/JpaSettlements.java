package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.CorrectionState;
import io.zhuangan.training.FactState;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.AttendanceAppeal;
import io.zhuangan.training.domain.AttendanceCorrection;
import io.zhuangan.training.domain.FrozenAttendance;
import io.zhuangan.training.domain.Lesson;
import io.zhuangan.training.domain.Settlements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Appeals, frozen records and corrections on JPA. */
@ApplicationScoped
public class JpaSettlements extends ScopedStore implements Settlements {
    private static final ScopeRule EITHER = ScopeRule.by("x.tenantId", "x.enterpriseId");

    @Override
    public Optional<AttendanceAppeal> appeal(AccessScope scope, long unitId, long enrolmentId) {
        return ofRecord(scope, AttendanceAppeal.class, unitId, enrolmentId);
    }

    @Override
    public Optional<FrozenAttendance> frozen(AccessScope scope, long unitId, long enrolmentId) {
        return ofRecord(scope, FrozenAttendance.class, unitId, enrolmentId);
    }

    private <T> Optional<T> ofRecord(AccessScope scope, Class<T> type, long unitId, long enrolmentId) {
        return query(
                        scope,
                        type,
                        EITHER,
                        "select x from " + type.getSimpleName()
                                + " x where x.unitId = :unit and x.enrolmentId = :enrolment and {scope}")
                .setParameter("unit", unitId)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AttendanceAppeal> appealsOf(AccessScope scope, long unitId) {
        return ofUnit(scope, AttendanceAppeal.class, unitId);
    }

    @Override
    public List<FrozenAttendance> frozenOf(AccessScope scope, long unitId) {
        return ofUnit(scope, FrozenAttendance.class, unitId);
    }

    private <T> List<T> ofUnit(AccessScope scope, Class<T> type, long unitId) {
        return query(
                        scope,
                        type,
                        EITHER,
                        "select x from " + type.getSimpleName() + " x where x.unitId = :unit and {scope}")
                .setParameter("unit", unitId)
                .getResultList();
    }

    @Override
    public AttendanceAppeal appeal(AccessScope scope, UUID key) {
        return byKey(scope, AttendanceAppeal.class, key, LockModeType.NONE);
    }

    @Override
    public FrozenAttendance lockFrozen(AccessScope scope, UUID key) {
        return byKey(scope, FrozenAttendance.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public AttendanceCorrection correction(AccessScope scope, UUID key) {
        return byKey(scope, AttendanceCorrection.class, key, LockModeType.NONE);
    }

    private <T> T byKey(AccessScope scope, Class<T> type, UUID key, LockModeType lock) {
        return query(scope, type, EITHER, "select x from " + type.getSimpleName() + " x where x.uid = :key and {scope}")
                .setParameter("key", key)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(type.getSimpleName(), key));
    }

    @Override
    public FrozenAttendance frozen(AccessScope scope, long id) {
        return query(
                        scope,
                        FrozenAttendance.class,
                        EITHER,
                        "select x from FrozenAttendance x where x.id = :id and {scope}")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @Override
    public boolean correctionWaits(AccessScope scope, long frozenId) {
        return query(
                                scope,
                                Long.class,
                                EITHER,
                                "select count(x) from AttendanceCorrection x where x.frozenId = :frozen"
                                        + " and x.state = :asked and {scope}")
                        .setParameter("frozen", frozenId)
                        .setParameter("asked", CorrectionState.ASKED)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Object entity) {
        super.add(entity);
    }

    @Override
    public Optional<Place> lock(AccessScope scope, UUID unit, UUID enrolment) {
        List<?> locked = sql(
                        scope,
                        ScopeRule.by("e.tenant_id", "e.enterprise_id"),
                        "select u.id from session_unit u join enrolment e on e.session_id = u.session_id"
                                + " where u.uid = ? and e.uid = ? and {scope} for update",
                        unit.toString(),
                        enrolment.toString())
                .getResultList();
        if (locked.isEmpty()) return Optional.empty();
        return query(
                        scope,
                        Object[].class,
                        ScopeRule.by("e.tenantId", "e.enterpriseId"),
                        "select u.id, u.uid, u.number, u.startsAt, u.endsAt, s.touchedAt from Enrolment e"
                                + " join CourseSession s on s.id = e.sessionId join SessionUnit u on u.sessionId = s.id"
                                + " where u.uid = :unit and e.uid = :enrolment and s.state in :held and {scope}")
                .setParameter("unit", unit)
                .setParameter("enrolment", enrolment)
                .setParameter("held", List.of(SessionState.PUBLISHED, SessionState.CLOSED))
                .getResultStream()
                .map(r -> new Place(
                        new Lesson((Long) r[0], (UUID) r[1], (Integer) r[2], (Instant) r[3], (Instant) r[4]),
                        enrolment,
                        (Instant) r[5]))
                .findFirst();
    }

    @Override
    public void lookAgain(AccessScope scope, long unitId, Instant at) {
        sql(
                        scope,
                        ScopeRule.by("session_unit.tenant_id"),
                        "update session_unit set settled = 0, look_at = ? where id = ? and {scope}",
                        java.sql.Timestamp.from(at),
                        unitId)
                .executeUpdate();
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return due(em.createQuery(
                        "select c.id, c.uid, u.uid from SessionUnit u join CourseSession s on s.id = u.sessionId"
                                + " join Tenant t on t.id = u.tenantId join Tenant c on c.id = t.cityId"
                                + " where u.settled = false and u.lookAt <= :now and u.endsAt <= :now"
                                + " and s.state in :held order by u.lookAt",
                        Object[].class)
                .setParameter("now", now)
                .setParameter("held", List.of(SessionState.PUBLISHED, SessionState.CLOSED))
                .setMaxResults(most)
                .getResultStream());
    }

    @Override
    public List<Due> owed(int most) {
        return due(em.createQuery(
                        "select c.id, c.uid, x.uid from FrozenAttendance x join Tenant t on t.id = x.tenantId"
                                + " join Tenant c on c.id = t.cityId where x.factState in :owed order by x.id",
                        Object[].class)
                .setParameter("owed", List.of(FactState.OWED, FactState.WITHDRAWAL_OWED))
                .setMaxResults(most)
                .getResultStream());
    }

    private static List<Due> due(Stream<Object[]> rows) {
        return rows.map(r -> new Due((Long) r[0], (UUID) r[1], (UUID) r[2])).toList();
    }
}
