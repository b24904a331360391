package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.AppealState;
import io.zhuangan.training.AttendanceMethod;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.CorrectionState;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.FactState;
import io.zhuangan.training.MarkView;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.AttendanceReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Attendance records for screens. */
@ApplicationScoped
public class JpaAttendanceReads extends ScopedStore implements AttendanceReads {
    private static final ScopeRule PLACE = ScopeRule.by("e.tenantId", "e.enterpriseId");

    private static final String LINE = "select u.uid, u.number, u.title, u.startsAt, u.endsAt, e.uid, e.personKey,"
            + " e.personName, e.personPost, e.enterpriseName, s.uid, c.title, s.number, s.place, t.name, c.organiser,"
            + " s.touchedAt, u.id, e.id"
            + " from Enrolment e join CourseSession s on s.id = e.sessionId join SessionUnit u on u.sessionId = s.id"
            + " join Course c on c.id = s.courseId join Tenant t on t.id = e.tenantId";

    private static final String HELD = " where e.state = :seated and s.state in :held and {scope} and ";
    private static final String APPEAL = " join AttendanceAppeal p on p.unitId = u.id and p.enrolmentId = e.id";
    private static final String FROZEN = " join FrozenAttendance f on f.unitId = u.id and f.enrolmentId = e.id";
    private static final String OF_THESE = " where x.unitId in :units and x.enrolmentId in :places and {scope}";

    private static final String ENTRIES =
            " x join Enrolment e on e.id = x.enrolmentId join SessionUnit u on u.id = x.unitId"
                    + " where u.uid = :unit and e.uid = :enrolment and {scope} order by x.id";

    @Override
    public Optional<AttendanceRecord.Line> line(AccessScope scope, UUID unit, UUID enrolment) {
        return first(
                scope,
                of(scope, "", "u.uid = :unit and e.uid = :enrolment")
                        .setParameter("unit", unit)
                        .setParameter("enrolment", enrolment));
    }

    @Override
    public List<AttendanceRecord.Line> lines(
            AccessScope scope, Instant endedAfter, Instant now, long personId, int most) {
        return lines(
                scope,
                of(
                                scope,
                                "",
                                "u.endsAt > :after and (u.endsAt <= :now or exists (select a.id from Attendance a"
                                        + " where a.unitId = u.id and a.enrolmentId = e.id))"
                                        + " and (:everybody = true or e.personId = :person)"
                                        + " order by u.startsAt desc, e.personName, e.id")
                        .setParameter("after", endedAfter)
                        .setParameter("now", now)
                        .setParameter("everybody", personId == 0)
                        .setParameter("person", personId)
                        .setMaxResults(most));
    }

    @Override
    public List<AttendanceRecord.Line> appealed(AccessScope scope, AppealState state, int from, int most) {
        String order = state == AppealState.OPEN ? "p.raisedAt, p.id" : "p.decidedAt desc, p.id";
        return lines(
                scope,
                of(scope, APPEAL, "p.state = :appealState order by " + order)
                        .setParameter("appealState", state)
                        .setFirstResult(from)
                        .setMaxResults(most));
    }

    @Override
    public long countAppeals(AccessScope scope, AppealState state) {
        return query(
                        scope,
                        Long.class,
                        ScopeRule.by("p.tenantId", "p.enterpriseId"),
                        "select count(p) from AttendanceAppeal p where p.state = :state and {scope}")
                .setParameter("state", state)
                .getSingleResult();
    }

    @Override
    public List<AttendanceRecord.Line> correctionsWaiting(AccessScope scope, int most) {
        return lines(
                scope,
                of(
                                scope,
                                FROZEN,
                                "f.id in (select k.frozenId from AttendanceCorrection k where k.state = :asked)"
                                        + " order by f.id")
                        .setParameter("asked", CorrectionState.ASKED)
                        .setMaxResults(most));
    }

    @Override
    public Optional<AttendanceRecord.Line> ofFact(AccessScope scope, UUID fact) {
        return first(scope, of(scope, FROZEN, "f.fact = :fact").setParameter("fact", fact));
    }

    @Override
    public Optional<AttendanceRecord.Line> ofAppeal(AccessScope scope, UUID appeal) {
        return first(scope, of(scope, APPEAL, "p.uid = :appeal").setParameter("appeal", appeal));
    }

    @Override
    public Optional<AttendanceRecord.Line> ofFrozen(AccessScope scope, UUID frozen) {
        return first(scope, of(scope, FROZEN, "f.uid = :frozen").setParameter("frozen", frozen));
    }

    @Override
    public List<AttendanceRecord.Line> sheet(AccessScope scope, UUID unit) {
        return lines(
                scope,
                of(scope, "", "u.uid = :unit order by e.enterpriseName, e.personName, e.id")
                        .setParameter("unit", unit));
    }

    @Override
    public List<AttendanceRecord.Entry> entries(AccessScope scope, UUID unit, UUID enrolment) {
        return query(
                        scope,
                        Object[].class,
                        PLACE,
                        "select x.state, x.method, x.minutesLate, x.minutesEarly, x.at, x.recordedAt, x.recordedBy,"
                                + " x.remark, x.counted, x.sentLater from AttendanceEntry" + ENTRIES)
                .setParameter("unit", unit)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .map(r -> new AttendanceRecord.Entry(mark(r, 0)))
                .toList();
    }

    @Override
    public List<AttendanceRecord.Correction> corrections(AccessScope scope, UUID unit, UUID enrolment) {
        return query(
                        scope,
                        Object[].class,
                        PLACE,
                        "select k.uid, k.state, k.was, k.to, k.reasons, k.documentNo, k.askedBy, k.askedAt, k.answeredBy,"
                                + " k.answeredAt from AttendanceCorrection k join FrozenAttendance x on x.id = k.frozenId"
                                + ENTRIES.replaceFirst(" x ", " ").replace("order by x.id", "order by k.id"))
                .setParameter("unit", unit)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .map(r -> new AttendanceRecord.Correction(
                        (UUID) r[0],
                        (CorrectionState) r[1],
                        (AttendanceState) r[2],
                        (AttendanceState) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        (Instant) r[7],
                        (String) r[8],
                        (Instant) r[9]))
                .toList();
    }

    private TypedQuery<Object[]> of(AccessScope scope, String beside, String which) {
        return query(scope, Object[].class, PLACE, LINE + beside + HELD + which)
                .setParameter("seated", EnrolmentState.SEATED)
                .setParameter("held", List.of(SessionState.PUBLISHED, SessionState.CLOSED));
    }

    private Optional<AttendanceRecord.Line> first(AccessScope scope, TypedQuery<Object[]> query) {
        return lines(scope, query).stream().findFirst();
    }

    /** What belongs to a unit and a place. */
    private record Spot(long unit, long place) {}

    /** Four statements, however many lines: the provider cannot mix outer joins with inner ones on plain columns. */
    private List<AttendanceRecord.Line> lines(AccessScope scope, TypedQuery<Object[]> query) {
        List<Object[]> rows = query.getResultList();
        if (rows.isEmpty()) return List.of();
        Map<Spot, MarkView> marks = beside(
                scope,
                rows,
                "select x.unitId, x.enrolmentId, x.state, x.method, x.minutesLate, x.minutesEarly, x.at, x.recordedAt,"
                        + " x.recordedBy, x.remark, x.counted, x.sentLater from Attendance x" + OF_THESE,
                r -> mark(r, 2));
        Map<Spot, AttendanceRecord.Appeal> appeals = beside(
                scope,
                rows,
                "select x.unitId, x.enrolmentId, x.uid, x.version, x.state, x.was, x.became, x.reasons, x.raisedBy,"
                        + " x.raisedAt, x.decision, x.decidedBy, x.decidedAt from AttendanceAppeal x" + OF_THESE,
                JpaAttendanceReads::appeal);
        Map<Spot, AttendanceRecord.Frozen> frozen = beside(
                scope,
                rows,
                "select x.unitId, x.enrolmentId, x.uid, x.state, x.frozenAt, x.obligedPost, x.factState, x.fact,"
                        + " x.factAt from FrozenAttendance x" + OF_THESE,
                JpaAttendanceReads::frozen);
        return rows.stream()
                .map(r -> {
                    Spot spot = new Spot((Long) r[17], (Long) r[18]);
                    return line(r, marks.get(spot), appeals.get(spot), frozen.get(spot));
                })
                .toList();
    }

    private <T> Map<Spot, T> beside(AccessScope scope, List<Object[]> rows, String jpql, Function<Object[], T> read) {
        return query(scope, Object[].class, ScopeRule.by("x.tenantId", "x.enterpriseId"), jpql)
                .setParameter("units", rows.stream().map(r -> r[17]).distinct().toList())
                .setParameter("places", rows.stream().map(r -> r[18]).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(r -> new Spot((Long) r[0], (Long) r[1]), read));
    }

    private static AttendanceRecord.Line line(
            Object[] r, MarkView mark, AttendanceRecord.Appeal appeal, AttendanceRecord.Frozen frozen) {
        return new AttendanceRecord.Line(
                (UUID) r[0],
                (Integer) r[1],
                (String) r[2],
                (Instant) r[3],
                (Instant) r[4],
                (UUID) r[5],
                (UUID) r[6],
                (String) r[7],
                (String) r[8],
                (String) r[9],
                (UUID) r[10],
                (String) r[11],
                (Integer) r[12],
                (String) r[13],
                (String) r[14],
                (Organiser) r[15],
                (Instant) r[16],
                mark,
                appeal,
                frozen);
    }

    private static MarkView mark(Object[] r, int at) {
        return new MarkView(
                (AttendanceState) r[at],
                (AttendanceMethod) r[at + 1],
                (Integer) r[at + 2],
                (Integer) r[at + 3],
                (Instant) r[at + 4],
                (Instant) r[at + 5],
                (String) r[at + 6],
                (String) r[at + 7],
                (Boolean) r[at + 8],
                (Boolean) r[at + 9]);
    }

    private static AttendanceRecord.Appeal appeal(Object[] r) {
        return new AttendanceRecord.Appeal(
                (UUID) r[2],
                (Long) r[3],
                (AppealState) r[4],
                (AttendanceState) r[5],
                (AttendanceState) r[6],
                (String) r[7],
                (String) r[8],
                (Instant) r[9],
                (String) r[10],
                (String) r[11],
                (Instant) r[12]);
    }

    private static AttendanceRecord.Frozen frozen(Object[] r) {
        return new AttendanceRecord.Frozen(
                (UUID) r[2],
                (AttendanceState) r[3],
                (Instant) r[4],
                (String) r[5],
                (FactState) r[6],
                (UUID) r[7],
                (Instant) r[8]);
    }
}
