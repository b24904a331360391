package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.Ending;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.ReserveBasis;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.Allotment;
import io.zhuangan.training.domain.Audience;
import io.zhuangan.training.domain.LineChange;
import io.zhuangan.training.domain.Reserve;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Seats on conditional SQL updates. Every statement after the lock runs in the association's own scope. */
@ApplicationScoped
public class JpaSeatLedger extends ScopedStore implements SeatLedger {
    private static final ScopeRule SESSION = ScopeRule.by("s.tenantId");
    private static final ScopeRule ENROLMENT = ScopeRule.by("e.tenantId", "e.enterpriseId");
    private static final ScopeRule SESSION_ROW = ScopeRule.by("course_session.tenant_id");
    private static final ScopeRule RESERVE_ROW = ScopeRule.by("seat_reserve.tenant_id");
    private static final ScopeRule ENROLMENT_ROW = ScopeRule.by("enrolment.tenant_id");

    /** A published session is public within its city; a draft is its association's alone. */
    private static final String VISIBLE =
            "({scope} or (s.state <> io.zhuangan.training.SessionState.DRAFT and t.cityId = :city))";

    private static final String WAITER =
            "select e.id, e.uid, e.enterpriseId, e.personId, e.personName, e.fits, e.turn" + " from Enrolment e where ";

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
                                + " s.lastTicket, s.firmCap, s.approval, s.offerHours, s.reserved, s.withdrawUntil, s.opensAt, s.closesAt, s.startsAt, s.endsAt,"
                                + " c.targetPosts, c.targetKinds from CourseSession s join Course c on c.id = s.courseId"
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
                new Audience(Audience.names((String) row[17]), Audience.names((String) row[18])),
                (SessionState) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (Long) row[7],
                (Integer) row[8],
                (Boolean) row[9],
                (Integer) row[10],
                (Integer) row[11],
                (Instant) row[12],
                (Instant) row[13],
                (Instant) row[14],
                (Instant) row[15],
                (Instant) row[16]);
    }

    @Override
    public boolean enter(SeatLine line) {
        boolean seated = sql(
                                line.owner(),
                                SESSION_ROW,
                                "update course_session set taken = taken + 1, last_ticket = last_ticket + 1"
                                        + " where id = ? and taken + held < quota and waiting = 0 and state = ? and {scope}",
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
    public void drawTicket(SeatLine line) {
        exactlyOne(
                line,
                "update course_session set last_ticket = last_ticket + 1 where id = ? and state = ? and {scope}",
                line.sessionId(),
                SessionState.PUBLISHED.name());
    }

    @Override
    public void sit(SeatLine line, int held) {
        exactlyOne(
                line,
                "update course_session set taken = taken + 1, held = ?"
                        + " where id = ? and taken + 1 + ? <= quota and state = ? and {scope}",
                held,
                line.sessionId(),
                held,
                SessionState.PUBLISHED.name());
    }

    @Override
    public void queue(SeatLine line) {
        exactlyOne(
                line,
                "update course_session set waiting = waiting + 1 where id = ? and state = ? and {scope}",
                line.sessionId(),
                SessionState.PUBLISHED.name());
    }

    @Override
    public Allotment allotment(SeatLine line, Instant now) {
        if (line.reserved() == 0) return new Allotment(line.quota(), line.taken(), List.of(), Map.of(), now);
        Map<Integer, Integer> seatedByFit = new HashMap<>();
        query(
                        line.owner(),
                        Object[].class,
                        ScopeRule.by("e.tenantId"),
                        "select e.fits, count(e) from Enrolment e where e.sessionId = :session"
                                + " and e.state in :holding and {scope} group by e.fits")
                .setParameter("session", line.sessionId())
                .setParameter("holding", List.of(EnrolmentState.SEATED, EnrolmentState.OFFERED))
                .getResultStream()
                .forEach(row -> seatedByFit.put((Integer) row[0], ((Long) row[1]).intValue()));
        return new Allotment(line.quota(), line.taken(), reserves(line), seatedByFit, now);
    }

    @Override
    public List<Reserve> reserves(SeatLine line) {
        if (line.reserved() == 0) return List.of();
        return query(
                        line.owner(),
                        Object[].class,
                        ScopeRule.by("r.tenantId"),
                        "select r.number, r.basis, r.code, r.seats, r.untilAt, r.openedAt from SeatReserve r"
                                + " where r.sessionId = :session and {scope} order by r.number")
                .setParameter("session", line.sessionId())
                .getResultStream()
                .map(JpaSeatLedger::reserve)
                .toList();
    }

    static Reserve reserve(Object[] r) {
        Instant until = (Instant) r[4];
        Instant opened = (Instant) r[5];
        return new Reserve(
                (Integer) r[0],
                (ReserveBasis) r[1],
                (String) r[2],
                (Integer) r[3],
                opened != null && opened.isBefore(until) ? opened : until);
    }

    @Override
    public boolean openReserve(SeatLine line, int number, Instant now) {
        return sql(
                                line.owner(),
                                RESERVE_ROW,
                                "update seat_reserve set opened_at = ? where session_id = ? and number = ?"
                                        + " and opened_at is null and until_at > ? and {scope}",
                                utc(now),
                                line.sessionId(),
                                number,
                                utc(now))
                        .executeUpdate()
                == 1;
    }

    @Override
    public void keepStep(SeatLine line, int held, Instant now) {
        // min() would leave the attribute's converter out
        Stream<Instant> offer = line.offerHours() == null
                ? Stream.empty()
                : query(
                                line.owner(),
                                Instant.class,
                                ScopeRule.by("e.tenantId"),
                                "select e.offerUntil from Enrolment e where e.sessionId = :session"
                                        + " and e.state = :offered and {scope} order by e.offerUntil")
                        .setParameter("session", line.sessionId())
                        .setParameter("offered", EnrolmentState.OFFERED)
                        .setMaxResults(1)
                        .getResultStream();
        Instant due = Stream.concat(
                        offer, reserves(line).stream().map(Reserve::until).filter(now::isBefore))
                .min(Comparator.naturalOrder())
                .orElse(null);
        exactlyOne(
                line,
                "update course_session set held = ?, due_at = ? where id = ? and taken + ? <= quota and {scope}",
                held,
                due == null ? null : utc(due),
                line.sessionId(),
                held);
    }

    @Override
    public List<Waiter> lapsed(SeatLine line, Instant now) {
        if (line.offerHours() == null) return List.of();
        return query(
                        line.owner(),
                        Object[].class,
                        ScopeRule.by("e.tenantId"),
                        WAITER + "e.sessionId = :session and e.state = :offered and e.offerUntil <= :now"
                                + " and {scope} order by e.offerUntil, e.turn")
                .setParameter("session", line.sessionId())
                .setParameter("offered", EnrolmentState.OFFERED)
                .setParameter("now", now)
                .getResultStream()
                .map(JpaSeatLedger::waiter)
                .toList();
    }

    @Override
    public void lapse(SeatLine line, Waiter waiter, Instant now) {
        moved(
                line,
                "update enrolment set state = ?, withdrawn_at = ?, ended = ?, offer_until = null,"
                        + " version = version + 1 where id = ? and state = ? and {scope}",
                EnrolmentState.WITHDRAWN.name(),
                utc(now),
                Ending.OFFER_LAPSED.name(),
                waiter.enrolmentId(),
                EnrolmentState.OFFERED.name());
        giveBackSeat(line);
    }

    @Override
    public void offer(SeatLine line, Waiter waiter, int held, Instant until) {
        fromLineToSeat(line, held);
        moved(
                line,
                "update enrolment set state = ?, offer_until = ?, promoted = true, version = version + 1"
                        + " where id = ? and state = ? and {scope}",
                EnrolmentState.OFFERED.name(),
                utc(until),
                waiter.enrolmentId(),
                EnrolmentState.WAITING.name());
    }

    @Override
    public List<Waiter> shortenOffers(SeatLine line, Instant until) {
        List<Waiter> longer = query(
                        line.owner(),
                        Object[].class,
                        ScopeRule.by("e.tenantId"),
                        WAITER + "e.sessionId = :session and e.state = :offered and e.offerUntil > :until"
                                + " and {scope} order by e.turn")
                .setParameter("session", line.sessionId())
                .setParameter("offered", EnrolmentState.OFFERED)
                .setParameter("until", until)
                .getResultStream()
                .map(JpaSeatLedger::waiter)
                .toList();
        for (Waiter waiter : longer) {
            moved(
                    line,
                    "update enrolment set offer_until = ?, version = version + 1 where id = ? and state = ? and {scope}",
                    utc(until),
                    waiter.enrolmentId(),
                    EnrolmentState.OFFERED.name());
        }
        return longer;
    }

    @Override
    public List<Waiter> line(SeatLine line) {
        return head(line, Integer.MAX_VALUE);
    }

    @Override
    public void turn(SeatLine line, Waiter waiter, BigDecimal turn) {
        moved(
                line,
                "update enrolment set turn = ?, version = version + 1 where id = ? and state = ? and {scope}",
                turn,
                waiter.enrolmentId(),
                EnrolmentState.WAITING.name());
    }

    @Override
    public List<Standing> standings(SeatLine line, long personId) {
        return query(
                        line.owner(),
                        Object[].class,
                        ScopeRule.by("e.tenantId"),
                        "select e.enterpriseId, e.enterpriseName, e.state from Enrolment e"
                                + " where e.sessionId = :session and e.personId = :person and {scope}")
                .setParameter("session", line.sessionId())
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new Standing((Long) row[0], (String) row[1], (EnrolmentState) row[2]))
                .toList();
    }

    @Override
    public void note(SeatLine line, LineNote note, String by, Instant now) {
        add(new LineChange(line.associationId(), line.sessionId(), note, by, now));
    }

    @Override
    public List<Due> due(Instant now, int most) {
        // the timer looks at all associations; what it gets to see is which sessions are due and nothing in them
        return em.createQuery(
                        "select t.id, t.uid, t.cityId, s.uid from CourseSession s join Tenant t on t.id = s.tenantId"
                                + " where s.dueAt <= :now and s.state = :published order by s.dueAt",
                        Object[].class)
                .setParameter("now", now)
                .setParameter("published", SessionState.PUBLISHED)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Due(
                        AccessScope.platformFor((Long) r[0], (UUID) r[1], TenantKind.ASSOCIATION, (Long) r[2]),
                        (UUID) r[3]))
                .toList();
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
    public boolean changeQuota(SeatLine line, int quota, int held, Instant now) {
        return sql(
                                line.owner(),
                                SESSION_ROW,
                                "update course_session set quota = ?, held = ?, touched_at = ?"
                                        + " where id = ? and taken + ? <= ? and {scope}",
                                quota,
                                held,
                                utc(now),
                                line.sessionId(),
                                held,
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
                        WAITER + "e.sessionId = :session and e.state = :waiting and {scope} order by e.turn, e.ticket")
                .setParameter("session", line.sessionId())
                .setParameter("waiting", EnrolmentState.WAITING)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaSeatLedger::waiter)
                .toList();
    }

    private static Waiter waiter(Object[] row) {
        return new Waiter(
                (Long) row[0],
                (UUID) row[1],
                (Long) row[2],
                (Long) row[3],
                (String) row[4],
                (Integer) row[5],
                (BigDecimal) row[6]);
    }

    @Override
    public void promote(SeatLine line, Waiter waiter, int held, Instant now) {
        fromLineToSeat(line, held);
        moved(
                line,
                "update enrolment set state = ?, seated_at = ?, promoted = true, version = version + 1"
                        + " where id = ? and state = ? and {scope}",
                EnrolmentState.SEATED.name(),
                utc(now),
                waiter.enrolmentId(),
                EnrolmentState.WAITING.name());
    }

    private void fromLineToSeat(SeatLine line, int held) {
        exactlyOne(
                line,
                "update course_session set taken = taken + 1, waiting = waiting - 1, held = ?"
                        + " where id = ? and taken + 1 + ? <= quota and waiting > 0 and {scope}",
                held,
                line.sessionId(),
                held);
    }

    private void moved(SeatLine line, String sql, Object... args) {
        if (sql(line.owner(), ENROLMENT_ROW, sql, args).executeUpdate() != 1) {
            throw new IllegalStateException("the line of " + line.session() + " is out of step");
        }
    }

    @Override
    public int position(SeatLine line, BigDecimal turn) {
        return query(
                        line.owner(),
                        Long.class,
                        ScopeRule.by("e.tenantId"),
                        "select count(e) from Enrolment e where e.sessionId = :session and e.state = :waiting"
                                + " and e.turn <= :turn and {scope}")
                .setParameter("session", line.sessionId())
                .setParameter("waiting", EnrolmentState.WAITING)
                .setParameter("turn", turn)
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
