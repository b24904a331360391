package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.AttendanceMethod;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.AttendedUnit;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.EndedPlace;
import io.zhuangan.training.Ending;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.LineChangeView;
import io.zhuangan.training.LineVerb;
import io.zhuangan.training.MarkView;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.SeatRules;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.UnitView;
import io.zhuangan.training.domain.Allotment;
import io.zhuangan.training.domain.Audience;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.Reserve;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads of the training room. Whatever is published in the caller's city may be read by anybody there. */
@ApplicationScoped
public class JpaTrainingReads extends ScopedStore implements TrainingReads {
    private static final ScopeRule COURSE = ScopeRule.by("c.tenantId");
    private static final ScopeRule SESSION = ScopeRule.by("s.tenantId");
    private static final ScopeRule EITHER_PARTY = ScopeRule.by("e.tenantId", "e.enterpriseId");
    private static final ScopeRule CERTIFICATE = ScopeRule.by("k.tenantId", "k.enterpriseId");

    private static final int MOST_CHANGES = 50;

    private static final String VISIBLE =
            "({scope} or (s.state <> io.zhuangan.training.SessionState.DRAFT and t.cityId = :city))";

    private static final String SESSION_VIEW = "select s.id, s.uid, s.version, c.uid, c.title, s.number, t.uid, t.name,"
            + " t.demo, c.publicInterest, c.organiser, s.place, s.mode, s.lecturer, s.quota, s.taken, s.waiting,"
            + " s.firmCap, s.graceMinutes, s.hours, s.unitCount, s.opensAt, s.closesAt, s.startsAt, s.endsAt, s.state,"
            + " s.cancelReason, s.lecturerKind, c.targetPosts, c.targetKinds from CourseSession s join Course c on c.id = s.courseId"
            + " join Tenant t on t.id = s.tenantId where ";

    private static final String OWN_ENROLMENT = "select e.uid, e.personKey, e.personName, e.personPost, e.state,"
            + " e.ticket, e.promoted, e.enrolledAt, e.enrolledBy, s.uid, c.title, s.number, s.place, t.name, t.demo,"
            + " s.state, s.closesAt, s.startsAt, s.endsAt, s.waiting, e.offerUntil"
            + " from Enrolment e join CourseSession s on s.id = e.sessionId join Course c on c.id = s.courseId"
            + " join Tenant t on t.id = s.tenantId where {scope} and e.state <> :gone and ";

    private static final String CERTIFICATE_VIEW = "select k.uid, k.serial, k.code, k.personName, k.enterpriseName,"
            + " k.courseTitle, k.sessionNumber, k.heldFrom, k.heldUntil, k.hours, k.unitsAttended, k.units, k.issuedOn,"
            + " k.expiresOn, k.revokedAt, k.revokeReason, t.name, t.demo";

    private static final String CERTIFICATE_FROM =
            " from Certificate k join Tenant t on t.id = k.tenantId join CourseSession s on s.id = k.sessionId where {scope}";

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
        return sessions(query(
                        scope,
                        Object[].class,
                        SESSION,
                        SESSION_VIEW + "{scope} and s.endsAt >= :from and s.endsAt < :until order by s.startsAt, s.id")
                .setParameter("from", from)
                .setParameter("until", until));
    }

    @Override
    public List<SessionView> ownOfCourse(AccessScope scope, UUID course) {
        return sessions(query(
                        scope,
                        Object[].class,
                        SESSION,
                        SESSION_VIEW + "{scope} and c.uid = :course order by s.number desc")
                .setParameter("course", course));
    }

    @Override
    public List<SessionView> visible(AccessScope scope, Instant from, long afterRow, int most) {
        return sessions(query(
                        scope,
                        Object[].class,
                        SESSION,
                        SESSION_VIEW + VISIBLE
                                + " and (s.startsAt > :from or (s.startsAt = :from and s.id > :after))"
                                + " order by s.startsAt, s.id")
                .setParameter("city", scope.cityId())
                .setParameter("from", from)
                .setParameter("after", afterRow)
                .setMaxResults(most));
    }

    @Override
    public Optional<SessionView> visible(AccessScope scope, UUID session) {
        return sessions(query(scope, Object[].class, SESSION, SESSION_VIEW + VISIBLE + " and s.uid = :key")
                        .setParameter("city", scope.cityId())
                        .setParameter("key", session))
                .stream()
                .findFirst();
    }

    private static List<SessionView> sessions(TypedQuery<Object[]> query) {
        List<SessionView> views = new ArrayList<>();
        for (Object[] r : query.getResultList()) {
            views.add(new SessionView(
                    (Long) r[0],
                    (UUID) r[1],
                    (Long) r[2],
                    (UUID) r[3],
                    (String) r[4],
                    (Integer) r[5],
                    (UUID) r[6],
                    (String) r[7],
                    (Boolean) r[8],
                    (Boolean) r[9],
                    (Organiser) r[10],
                    (String) r[11],
                    (TeachingMode) r[12],
                    (String) r[13],
                    (Integer) r[14],
                    (Integer) r[15],
                    (Integer) r[16],
                    (Integer) r[17],
                    (Integer) r[18],
                    (BigDecimal) r[19],
                    (Integer) r[20],
                    (Instant) r[21],
                    (Instant) r[22],
                    (Instant) r[23],
                    (Instant) r[24],
                    (SessionState) r[25],
                    (String) r[26],
                    (LecturerKind) r[27],
                    Audience.names((String) r[28]),
                    Audience.names((String) r[29])));
        }
        return views;
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
                                + " join Tenant t on t.id = s.tenantId where " + VISIBLE
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
                                + " join Tenant t on t.id = s.tenantId where " + VISIBLE + " and u.uid = :unit")
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
    public List<OwnEnrolment> ofFirm(AccessScope scope, Instant endingAfter) {
        return ofFirm(scope, endingAfter, Integer.MAX_VALUE);
    }

    @Override
    public List<OwnEnrolment> ofFirm(AccessScope scope, Instant endingAfter, int most) {
        return places(
                scope,
                query(
                                scope,
                                Object[].class,
                                EITHER_PARTY,
                                OWN_ENROLMENT + "s.endsAt > :after order by s.startsAt, e.turn, e.ticket")
                        .setParameter("after", endingAfter)
                        .setMaxResults(most));
    }

    @Override
    public Map<UUID, Long> placesOfFirm(AccessScope scope, Instant endingAfter) {
        Map<UUID, Long> places = new HashMap<>();
        query(
                        scope,
                        Object[].class,
                        EITHER_PARTY,
                        "select s.uid, count(e) from Enrolment e join CourseSession s on s.id = e.sessionId"
                                + " where {scope} and e.state <> :gone and s.endsAt > :after group by s.uid")
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("after", endingAfter)
                .getResultList()
                .forEach(r -> places.put((UUID) r[0], (Long) r[1]));
        return places;
    }

    @Override
    public List<OwnEnrolment> ofFirm(AccessScope scope, UUID session) {
        return places(
                scope,
                query(scope, Object[].class, EITHER_PARTY, OWN_ENROLMENT + "s.uid = :key order by e.turn, e.ticket")
                        .setParameter("key", session));
    }

    private List<OwnEnrolment> places(AccessScope scope, TypedQuery<Object[]> query) {
        List<Object[]> rows =
                query.setParameter("gone", EnrolmentState.WITHDRAWN).getResultList();
        Map<UUID, Integer> positions = positions(
                scope,
                rows.stream()
                        .filter(r -> r[4] == EnrolmentState.WAITING)
                        .map(r -> (UUID) r[0])
                        .toList());
        List<OwnEnrolment> places = new ArrayList<>();
        for (Object[] r : rows) {
            EnrolmentState state = (EnrolmentState) r[4];
            places.add(new OwnEnrolment(
                    (UUID) r[0],
                    (UUID) r[1],
                    (String) r[2],
                    (String) r[3],
                    state,
                    positions.getOrDefault((UUID) r[0], 0),
                    (Integer) r[19],
                    (Boolean) r[6],
                    (Instant) r[7],
                    (String) r[8],
                    (UUID) r[9],
                    (String) r[10],
                    (Integer) r[11],
                    (String) r[12],
                    (String) r[13],
                    (Boolean) r[14],
                    (SessionState) r[15],
                    (Instant) r[16],
                    (Instant) r[17],
                    (Instant) r[18],
                    (Instant) r[20]));
        }
        return places;
    }

    /** How many of the same line stand before each of these and with it; of the others only their number comes out. */
    private Map<UUID, Integer> positions(AccessScope scope, List<UUID> waiting) {
        Map<UUID, Integer> positions = new HashMap<>();
        if (waiting.isEmpty()) return positions;
        query(
                        scope,
                        Object[].class,
                        EITHER_PARTY,
                        "select e.uid, count(w) from Enrolment e join Enrolment w on w.sessionId = e.sessionId"
                                + " where {scope} and e.uid in :waiting and w.state = :line and w.turn <= e.turn"
                                + " group by e.uid")
                .setParameter("waiting", waiting)
                .setParameter("line", EnrolmentState.WAITING)
                .getResultList()
                .forEach(r -> positions.put((UUID) r[0], ((Long) r[1]).intValue()));
        return positions;
    }

    @Override
    public Optional<String> onlineLink(AccessScope scope, UUID session, long personId) {
        return Stream.of(
                        query(
                                scope,
                                String.class,
                                SESSION,
                                "select s.onlineLink from CourseSession s where s.uid = :key"
                                        + " and s.onlineLink is not null and {scope}"),
                        query(
                                        scope,
                                        String.class,
                                        EITHER_PARTY,
                                        "select s.onlineLink from Enrolment e join CourseSession s on s.id = e.sessionId"
                                                + " where s.uid = :key and s.onlineLink is not null"
                                                + " and e.state = :seated and (:anybody = true or e.personId = :person)"
                                                + " and {scope}")
                                .setParameter("seated", EnrolmentState.SEATED)
                                .setParameter("anybody", personId == 0)
                                .setParameter("person", personId))
                .flatMap(q -> q.setParameter("key", session).getResultStream())
                .findFirst();
    }

    @Override
    public Optional<SeatRules> rules(AccessScope scope, UUID session, Instant now) {
        return query(
                        scope,
                        Object[].class,
                        SESSION,
                        "select s.id, t.id, t.uid, t.cityId, s.approval, s.offerHours, s.withdrawUntil, s.startsAt,"
                                + " c.targetPosts, s.reserved, s.quota, s.taken, c.targetKinds from CourseSession s"
                                + " join Course c on c.id = s.courseId"
                                + " join Tenant t on t.id = s.tenantId where " + VISIBLE + " and s.uid = :key")
                .setParameter("city", scope.cityId())
                .setParameter("key", session)
                .getResultStream()
                .findFirst()
                .map(r -> rules(r, now));
    }

    /** Who sits by group is counted with the association's reach; only the numbers come out. */
    private SeatRules rules(Object[] r, Instant now) {
        AccessScope owner = AccessScope.platformFor((Long) r[1], (UUID) r[2], TenantKind.ASSOCIATION, (Long) r[3]);
        List<Reserve> reserves = (Integer) r[9] == 0
                ? List.of()
                : query(
                                owner,
                                Object[].class,
                                ScopeRule.by("r.tenantId"),
                                "select r.number, r.basis, r.code, r.seats, r.untilAt, r.openedAt from SeatReserve r"
                                        + " where r.sessionId = :session and {scope} order by r.number")
                        .setParameter("session", r[0])
                        .getResultStream()
                        .map(JpaSeatLedger::reserve)
                        .toList();
        Map<Integer, Integer> seatedByFit = new HashMap<>();
        if (!reserves.isEmpty()) {
            query(
                            owner,
                            Object[].class,
                            ScopeRule.by("e.tenantId"),
                            "select e.fits, count(e) from Enrolment e where e.sessionId = :session"
                                    + " and e.state in :holding and {scope} group by e.fits")
                    .setParameter("session", r[0])
                    .setParameter("holding", List.of(EnrolmentState.SEATED, EnrolmentState.OFFERED))
                    .getResultStream()
                    .forEach(f -> seatedByFit.put((Integer) f[0], ((Long) f[1]).intValue()));
        }
        Allotment seats = new Allotment((Integer) r[10], (Integer) r[11], reserves, seatedByFit, now);
        return new SeatRules(
                (Boolean) r[4],
                (Integer) r[5],
                r[6] == null ? (Instant) r[7] : (Instant) r[6],
                Audience.names((String) r[8]),
                Audience.names((String) r[12]),
                seats.held(),
                reserves.stream()
                        .map(g -> new SeatRules.Group(
                                g.number(),
                                g.basis(),
                                g.code(),
                                g.seats(),
                                g.until(),
                                g.lacking(seatedByFit),
                                g.keptAt(now)))
                        .toList());
    }

    @Override
    public List<EndedPlace> ended(AccessScope scope, UUID session) {
        return query(
                        scope,
                        Object[].class,
                        EITHER_PARTY,
                        "select e.personKey, e.personName, e.ended, e.endedNote, e.withdrawnAt from Enrolment e"
                                + " join CourseSession s on s.id = e.sessionId where s.uid = :key and e.state = :gone"
                                + " and e.ended is not null and e.ended <> :own and {scope} order by e.withdrawnAt desc")
                .setParameter("key", session)
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("own", Ending.WITHDRAWN)
                .getResultStream()
                .map(r -> new EndedPlace((UUID) r[0], (String) r[1], (Ending) r[2], (String) r[3], (Instant) r[4]))
                .toList();
    }

    @Override
    public List<LineChangeView> changes(AccessScope scope, long session, long reader) {
        Object[] owner = query(
                        scope,
                        Object[].class,
                        SESSION,
                        "select t.id, t.uid, t.cityId from CourseSession s join Tenant t on t.id = s.tenantId"
                                + " where s.id = :id and " + VISIBLE)
                .setParameter("id", session)
                .setParameter("city", scope.cityId())
                .getSingleResult();
        return query(
                        AccessScope.platformFor(
                                (Long) owner[0], (UUID) owner[1], TenantKind.ASSOCIATION, (Long) owner[2]),
                        Object[].class,
                        ScopeRule.by("l.tenantId"),
                        "select l.at, l.verb, e.personName, l.placeBefore, l.placeAfter, l.reason, l.byName,"
                                + " l.tenantId, e.enterpriseId, l.enrolmentId from LineChange l"
                                + " left join Enrolment e on e.id = l.enrolmentId"
                                + " where l.sessionId = :session and {scope} order by l.at desc, l.id desc")
                .setParameter("session", session)
                .setMaxResults(MOST_CHANGES)
                .getResultStream()
                .map(r -> change(r, reader))
                .toList();
    }

    private static LineChangeView change(Object[] r, long reader) {
        boolean own = (Long) r[7] == reader || r[9] != null && (Long) r[8] == reader;
        boolean ofTheSession = r[9] == null;
        return new LineChangeView(
                (Instant) r[0],
                (LineVerb) r[1],
                own ? (String) r[2] : null,
                (Integer) r[3],
                (Integer) r[4],
                own || ofTheSession ? (String) r[5] : null,
                (Long) r[7] == reader ? (String) r[6] : null);
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
                (Boolean) r[17]);
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
