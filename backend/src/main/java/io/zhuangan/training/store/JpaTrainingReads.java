package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.Time;
import io.zhuangan.training.AttendanceMethod;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.AttendedUnit;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.MarkView;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.UnitView;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads of the training room. Whatever is published in the caller's city may be read by anybody there. */
@ApplicationScoped
public class JpaTrainingReads extends ScopedStore implements TrainingReads {
    private static final ScopeRule COURSE = ScopeRule.by("c.tenantId");
    private static final ScopeRule SESSION = ScopeRule.by("s.tenantId");
    private static final ScopeRule EITHER_PARTY = ScopeRule.by("e.tenantId", "e.enterpriseId");
    private static final ScopeRule CERTIFICATE = ScopeRule.by("k.tenantId", "k.enterpriseId");

    private static final String CERTIFICATE_VIEW = "select k.uid, k.serial, k.code, k.personName, k.enterpriseName,"
            + " k.courseTitle, k.sessionNumber, k.heldFrom, k.heldUntil, k.hours, k.unitsAttended, k.units, k.issuedOn,"
            + " k.expiresOn, k.revokedAt, k.revokeReason, t.name, t.demo, p.number, k.templateId";

    private static final String CERTIFICATE_FROM =
            " from Certificate k join Tenant t on t.id = k.tenantId join CourseSession s on s.id = k.sessionId"
                    + " left join CertificateTemplate p on p.id = k.templateId where {scope}";

    private static final String CERTIFICATE_FOUND =
            " and (:any = true or s.uid = :session) and (:all = true or k.personName like :find or k.enterpriseName like :find"
                    + " or k.serial like :find or k.courseTitle like :find)";

    protected JpaTrainingReads() {}

    public JpaTrainingReads(EntityManager em) {
        super(em);
    }

    @Override
    public List<Course> courses(AccessScope scope) {
        return query(scope, Course.class, COURSE, "select c from Course c where {scope} order by c.title")
                .getResultList();
    }

    @Override
    public List<SessionView> own(AccessScope scope, Instant from, Instant until) {
        return SessionViews.of(query(
                        scope,
                        Object[].class,
                        SESSION,
                        SessionViews.SELECT
                                + "{scope} and s.endsAt >= :from and s.endsAt < :until order by s.startsAt, s.id")
                .setParameter("from", from)
                .setParameter("until", until));
    }

    @Override
    public List<SessionView> ownOfCourse(AccessScope scope, UUID course) {
        return SessionViews.of(query(
                        scope,
                        Object[].class,
                        SESSION,
                        SessionViews.SELECT + "{scope} and c.uid = :course order by s.number desc")
                .setParameter("course", course));
    }

    @Override
    public List<SessionView> visible(AccessScope scope, Instant from, long afterRow, int most) {
        return SessionViews.of(query(
                        scope,
                        Object[].class,
                        SESSION,
                        SessionViews.SELECT + SessionViews.VISIBLE
                                + " and (s.startsAt > :from or (s.startsAt = :from and s.id > :after))"
                                + " order by s.startsAt, s.id")
                .setParameter("city", scope.cityId())
                .setParameter("from", from)
                .setParameter("after", afterRow)
                .setMaxResults(most));
    }

    @Override
    public Optional<SessionView> visible(AccessScope scope, UUID session) {
        return SessionViews.of(query(
                                scope,
                                Object[].class,
                                SESSION,
                                SessionViews.SELECT + SessionViews.VISIBLE + " and s.uid = :key")
                        .setParameter("city", scope.cityId())
                        .setParameter("key", session))
                .stream()
                .findFirst();
    }

    @Override
    public List<UnitView> units(AccessScope scope, UUID session) {
        return query(
                        scope,
                        Object[].class,
                        SESSION,
                        "select u.uid, u.number, u.title, u.startsAt, u.endsAt, u.hours, u.checkInFrom, u.checkInUntil,"
                                + " u.lecturer, u.lecturerKind"
                                + " from SessionUnit u join CourseSession s on s.id = u.sessionId"
                                + " join Tenant t on t.id = s.tenantId where " + SessionViews.VISIBLE
                                + " and s.uid = :key order by u.number")
                .setParameter("city", scope.cityId())
                .setParameter("key", session)
                .getResultStream()
                .map(r -> new UnitView(
                        (UUID) r[0],
                        (Integer) r[1],
                        (String) r[2],
                        (Instant) r[3],
                        (Instant) r[4],
                        (BigDecimal) r[5],
                        (Instant) r[6],
                        (Instant) r[7],
                        0,
                        (String) r[8],
                        (LecturerKind) r[9]))
                .toList();
    }

    @Override
    public boolean unitVisible(AccessScope scope, UUID unit) {
        return !query(
                        scope,
                        Long.class,
                        SESSION,
                        "select u.id from SessionUnit u join CourseSession s on s.id = u.sessionId"
                                + " join Tenant t on t.id = s.tenantId where " + SessionViews.VISIBLE
                                + " and u.uid = :unit")
                .setParameter("city", scope.cityId())
                .setParameter("unit", unit)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<UUID, Integer> attendedByUnit(AccessScope scope, UUID session) {
        Map<UUID, Integer> counts = new HashMap<>();
        query(
                        scope,
                        Object[].class,
                        SESSION,
                        "select u.uid, count(a) from Attendance a join SessionUnit u on u.id = a.unitId"
                                + " join CourseSession s on s.id = u.sessionId where s.uid = :key and {scope}"
                                + " and a.counted = true group by u.uid")
                .setParameter("key", session)
                .getResultStream()
                .forEach(r -> counts.put((UUID) r[0], ((Long) r[1]).intValue()));
        return counts;
    }

    @Override
    public Map<UUID, Map<UUID, MarkView>> marks(AccessScope scope, UUID session) {
        Map<UUID, Map<UUID, MarkView>> marks = new HashMap<>();
        query(
                        scope,
                        Object[].class,
                        EITHER_PARTY,
                        "select a.state, a.method, a.minutesLate, a.minutesEarly, a.at, a.recordedAt, a.recordedBy, a.remark,"
                                + " a.counted, a.sentLater, e.uid, u.uid"
                                + " from Attendance a join Enrolment e on e.id = a.enrolmentId"
                                + " join SessionUnit u on u.id = a.unitId join CourseSession s on s.id = u.sessionId"
                                + " where s.uid = :key and {scope}")
                .setParameter("key", session)
                .getResultStream()
                .forEach(r -> marks.computeIfAbsent((UUID) r[10], key -> new HashMap<>())
                        .put((UUID) r[11], mark(r)));
        return marks;
    }

    static MarkView mark(Object[] r) {
        return new MarkView(
                (AttendanceState) r[0],
                (AttendanceMethod) r[1],
                (Integer) r[2],
                (Integer) r[3],
                (Instant) r[4],
                (Instant) r[5],
                (String) r[6],
                (String) r[7],
                (Boolean) r[8],
                (Boolean) r[9]);
    }

    @Override
    public List<AttendedUnit> attended(AccessScope scope, Instant from, Instant until) {
        return query(
                        scope,
                        Object[].class,
                        EITHER_PARTY,
                        "select e.personKey, e.personName, s.uid, c.title, s.number, u.number, u.startsAt, u.hours, a.state"
                                + " from Attendance a join Enrolment e on e.id = a.enrolmentId"
                                + " join SessionUnit u on u.id = a.unitId join CourseSession s on s.id = u.sessionId"
                                + " join Course c on c.id = s.courseId where a.counted = true"
                                + " and u.startsAt >= :from and u.startsAt < :until and {scope} order by u.startsAt")
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(r -> new AttendedUnit(
                        (UUID) r[0],
                        (String) r[1],
                        (UUID) r[2],
                        (String) r[3],
                        (Integer) r[4],
                        (Integer) r[5],
                        (Instant) r[6],
                        (BigDecimal) r[7],
                        (AttendanceState) r[8]))
                .toList();
    }

    @Override
    public List<CertificateView> certificates(
            AccessScope scope, UUID session, String find, int from, int most, LocalDate today) {
        return found(
                        query(
                                scope,
                                Object[].class,
                                CERTIFICATE,
                                CERTIFICATE_VIEW + CERTIFICATE_FROM + CERTIFICATE_FOUND
                                        + " order by k.heldUntil desc, k.serial"),
                        session,
                        find)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> certificate(r, today))
                .toList();
    }

    @Override
    public long countCertificates(AccessScope scope, UUID session, String find) {
        return found(
                        query(scope, Long.class, CERTIFICATE, "select count(k)" + CERTIFICATE_FROM + CERTIFICATE_FOUND),
                        session,
                        find)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> found(TypedQuery<T> query, UUID session, String find) {
        String text = find == null ? "" : find.strip();
        return query.setParameter("any", session == null)
                .setParameter("session", session == null ? new UUID(0, 0) : session)
                .setParameter("all", text.isEmpty())
                .setParameter("find", "%" + text.replace("%", "").replace("_", "") + "%");
    }

    @Override
    public Optional<CertificateView> certificate(AccessScope scope, UUID certificate, LocalDate today) {
        return query(scope, Object[].class, CERTIFICATE, CERTIFICATE_VIEW + CERTIFICATE_FROM + " and k.uid = :key")
                .setParameter("key", certificate)
                .getResultStream()
                .findFirst()
                .map(r -> certificate(r, today));
    }

    private static CertificateView certificate(Object[] r, LocalDate today) {
        return new CertificateView(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (Integer) r[6],
                (LocalDate) r[7],
                (LocalDate) r[8],
                (BigDecimal) r[9],
                (Integer) r[10],
                (Integer) r[11],
                (LocalDate) r[12],
                (LocalDate) r[13],
                Certificate.state(r[14] != null, (LocalDate) r[13], today),
                (String) r[15],
                (String) r[16],
                (Boolean) r[17],
                r[14] == null ? null : Time.day((Instant) r[14]),
                r[19] == null ? null : (Integer) r[18]);
    }

    @Override
    public Map<SessionState, Long> states(AccessScope scope, Instant from, Instant until) {
        Map<SessionState, Long> states = new EnumMap<>(SessionState.class);
        query(
                        scope,
                        Object[].class,
                        SESSION,
                        "select s.state, count(s) from CourseSession s where {scope} and s.endsAt >= :from"
                                + " and s.endsAt < :until group by s.state")
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .forEach(r -> states.put((SessionState) r[0], (Long) r[1]));
        return states;
    }

    @Override
    public List<Arrival> arrivals(AccessScope scope, UUID unit, int most) {
        return query(
                        scope,
                        Object[].class,
                        ScopeRule.by("u.tenantId"),
                        "select a.state, a.method, a.minutesLate, a.minutesEarly, a.at, a.recordedAt, a.recordedBy, a.remark,"
                                + " a.counted, a.sentLater, e.personName"
                                + " from Attendance a join Enrolment e on e.id = a.enrolmentId"
                                + " join SessionUnit u on u.id = a.unitId where u.uid = :unit and {scope}"
                                + " order by a.at desc, a.id desc")
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Arrival((String) r[10], mark(r)))
                .toList();
    }

    @Override
    public List<Presence> presences(AccessScope scope, Instant from, Instant until) {
        return query(
                        scope,
                        Object[].class,
                        SESSION,
                        "select distinct s.uid, c.title, s.number, s.startsAt, e.personId, e.personName, e.personPost,"
                                + " e.enterpriseName, t.name from Attendance a join Enrolment e on e.id = a.enrolmentId"
                                + " join SessionUnit u on u.id = a.unitId join CourseSession s on s.id = u.sessionId"
                                + " join Course c on c.id = s.courseId join Tenant t on t.id = s.tenantId"
                                + " where a.counted = true and c.publicInterest = true"
                                + " and u.startsAt >= :from and u.startsAt < :until and {scope}")
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(r -> new Presence(
                        (UUID) r[0],
                        (String) r[1],
                        (Integer) r[2],
                        (Instant) r[3],
                        (Long) r[4],
                        (String) r[5],
                        (String) r[6],
                        (String) r[7],
                        (String) r[8]))
                .toList();
    }
}
