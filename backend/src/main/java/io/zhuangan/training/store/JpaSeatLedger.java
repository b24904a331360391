package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Seats on conditional SQL updates. Every statement after the lock runs in the association's own scope. */
@ApplicationScoped
public class JpaSeatLedger extends ScopedStore implements SeatLedger {
    private static final ScopeRule SESSION = ScopeRule.by("s.tenantId");
    private static final ScopeRule ENROLMENT = ScopeRule.by("e.tenantId", "e.enterpriseId");
    private static final ScopeRule SESSION_ROW = ScopeRule.by("course_session.tenant_id");
    private static final ScopeRule ENROLMENT_ROW = ScopeRule.by("enrolment.tenant_id");

    /** A published session is public within its city; a draft is its association's alone. */
    private static final String VISIBLE =
            "({scope} or (s.state <> io.zhuangan.training.SessionState.DRAFT and t.cityId = :city))";

    private static final String FIND = "select s.id, s.uid, t.id, t.uid, t.cityId from CourseSession s"
            + " join Tenant t on t.id = s.tenantId where ";

    protected JpaSeatLedger() {}

    public JpaSeatLedger(EntityManager em) {
        super(em);
    }

    @Override
    public SeatLine lock(AccessScope scope, UUID session) {
        Object[] row = query(scope, Object[].class, SESSION, FIND + "s.uid = :key and " + VISIBLE)
                .setParameter("key", session)
                .setParameter("city", scope.cityId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CourseSession", session));
        return lock(row);
    }

    @Override
    public SeatLine lockOf(AccessScope scope, UUID enrolment) {
        Object[] row = query(
                        scope,
                        Object[].class,
                        ENROLMENT,
                        "select s.id, s.uid, t.id, t.uid, t.cityId from Enrolment e"
                                + " join CourseSession s on s.id = e.sessionId join Tenant t on t.id = s.tenantId"
                                + " where e.uid = :key and {scope}")
                .setParameter("key", enrolment)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Enrolment", enrolment));
        return lock(row);
    }

    private SeatLine lock(Object[] found) {
        long id = (Long) found[0];
        AccessScope owner =
                AccessScope.platformFor((Long) found[2], (UUID) found[3], TenantKind.ASSOCIATION, (Long) found[4]);
        sql(owner, SESSION_ROW, "select id from course_session where id = ? and {scope} for update", id)
                .getSingleResult();
        Object[] row = query(
                        owner,
                        Object[].class,
                        SESSION,
                        "select c.title, s.number, c.publicInterest, s.state, s.quota, s.taken, s.waiting,"
                                + " s.lastTicket, s.firmCap, s.opensAt, s.closesAt, s.startsAt, s.endsAt"
                                + " from CourseSession s join Course c on c.id = s.courseId"
                                + " where s.id = :id and {scope}")
                .setParameter("id", id)
                .getSingleResult();
        return new SeatLine(
                id,
                (UUID) found[1],
                (Long) found[2],
                (UUID) found[3],
                (Long) found[4],
                (String) row[0],
                (Integer) row[1],
                (Boolean) row[2],
                (SessionState) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (Long) row[7],
                (Integer) row[8],
                (Instant) row[9],
                (Instant) row[10],
                (Instant) row[11],
                (Instant) row[12]);
    }

    @Override
    public boolean enter(SeatLine line) {
        boolean seated = sql(
                                line.owner(),
                                SESSION_ROW,
                                "update course_session set taken = taken + 1, last_ticket = last_ticket + 1"
                                        + " where id = ? and taken < quota and waiting = 0 and state = ? and {scope}",
                                line.sessionId(),
                                SessionState.PUBLISHED.name())
                        .executeUpdate()
                == 1;
        if (seated) return true;
        exactlyOne(
                line,
                "update course_session set waiting = waiting + 1, last_ticket = last_ticket + 1"
                        + " where id = ? and state = ? and {scope}",
                line.sessionId(),
                SessionState.PUBLISHED.name());
        return false;
    }

    @Override
    public void giveBackSeat(SeatLine line) {
        exactlyOne(
                line,
                "update course_session set taken = taken - 1 where id = ? and taken > 0 and {scope}",
                line.sessionId());
    }

    @Override
    public void leaveLine(SeatLine line) {
        exactlyOne(
                line,
                "update course_session set waiting = waiting - 1 where id = ? and waiting > 0 and {scope}",
                line.sessionId());
    }

    @Override
    public boolean changeQuota(SeatLine line, int quota, Instant now) {
        return sql(
                                line.owner(),
                                SESSION_ROW,
                                "update course_session set quota = ?, touched_at = ?"
                                        + " where id = ? and taken <= ? and {scope}",
                                quota,
                                utc(now),
                                line.sessionId(),
                                quota)
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<Waiter> head(SeatLine line, int most) {
        if (most == 0) return List.of();
        return query(
                        line.owner(),
                        Object[].class,
                        ScopeRule.by("e.tenantId"),
                        "select e.id, e.uid, e.enterpriseId, e.personId, e.personName from Enrolment e"
                                + " where e.sessionId = :session and e.state = :waiting and {scope} order by e.ticket")
                .setParameter("session", line.sessionId())
                .setParameter("waiting", EnrolmentState.WAITING)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Waiter((Long) row[0], (UUID) row[1], (Long) row[2], (Long) row[3], (String) row[4]))
                .toList();
    }

    @Override
    public void promote(SeatLine line, Waiter waiter, Instant now) {
        exactlyOne(
                line,
                "update course_session set taken = taken + 1, waiting = waiting - 1"
                        + " where id = ? and taken < quota and waiting > 0 and {scope}",
                line.sessionId());
        int moved = sql(
                        line.owner(),
                        ENROLMENT_ROW,
                        "update enrolment set state = ?, seated_at = ?, promoted = true, version = version + 1"
                                + " where id = ? and state = ? and {scope}",
                        EnrolmentState.SEATED.name(),
                        utc(now),
                        waiter.enrolmentId(),
                        EnrolmentState.WAITING.name())
                .executeUpdate();
        if (moved != 1) throw new IllegalStateException("the line of " + line.session() + " is out of step");
    }

    @Override
    public int position(SeatLine line, long ticket) {
        return query(
                        line.owner(),
                        Long.class,
                        ScopeRule.by("e.tenantId"),
                        "select count(e) from Enrolment e where e.sessionId = :session and e.state = :waiting"
                                + " and e.ticket <= :ticket and {scope}")
                .setParameter("session", line.sessionId())
                .setParameter("waiting", EnrolmentState.WAITING)
                .setParameter("ticket", ticket)
                .getSingleResult()
                .intValue();
    }

    @Override
    public int ofFirm(SeatLine line, long enterpriseId) {
        return query(
                        line.owner(),
                        Long.class,
                        ScopeRule.by("e.tenantId"),
                        "select count(e) from Enrolment e where e.sessionId = :session and e.enterpriseId = :firm"
                                + " and e.state <> :gone and {scope}")
                .setParameter("session", line.sessionId())
                .setParameter("firm", enterpriseId)
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .getSingleResult()
                .intValue();
    }

    /** Under the row's lock a miss means that counters and rows differ: the whole transaction must not stand. */
    private void exactlyOne(SeatLine line, String sql, Object... args) {
        if (sql(line.owner(), SESSION_ROW, sql, args).executeUpdate() != 1) {
            throw new IllegalStateException("the seats of " + line.session() + " are out of step");
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
