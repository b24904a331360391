package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.EndedPlace;
import io.zhuangan.training.Ending;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.LineChangeView;
import io.zhuangan.training.LineVerb;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.SeatRules;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.domain.Allotment;
import io.zhuangan.training.domain.Reserve;
import io.zhuangan.training.domain.SeatReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** {@link SeatReads} on JPA. */
@ApplicationScoped
public class JpaSeatReads extends ScopedStore implements SeatReads {
    private static final ScopeRule SESSION = ScopeRule.by("s.tenantId");
    private static final ScopeRule FIRM = ScopeRule.by("e.enterpriseId");

    private static final int MOST_CHANGES = 50;

    private static final String OWN_ENROLMENT = "select e.uid, e.personKey, e.personName, e.personPost, e.state,"
            + " e.ticket, e.promoted, e.enrolledAt, e.enrolledBy, s.uid, c.title, s.number, s.place, t.name, t.demo,"
            + " s.state, s.closesAt, s.startsAt, s.endsAt, s.waiting, e.offerUntil, e.ended, e.endedNote,"
            + " e.withdrawnAt, e.personId, s.onlineLink,"
            // how many of the line stand before this one and with it; of the others only their number comes out
            + " (select count(w.id) from Enrolment w where w.sessionId = e.sessionId and e.state = :line"
            + " and w.state = :line and w.turn <= e.turn)"
            + " from Enrolment e join CourseSession s on s.id = e.sessionId join Course c on c.id = s.courseId"
            + " join Tenant t on t.id = s.tenantId where {scope} and ";

    protected JpaSeatReads() {}

    public JpaSeatReads(EntityManager em) {
        super(em);
    }

    @Override
    public Optional<Opened> opened(AccessScope scope, UUID session) {
        return query(
                        scope,
                        Object[].class,
                        SESSION,
                        SessionViews.COLUMNS
                                + ", t.id, t.cityId, s.approval, s.offerHours, s.withdrawUntil, s.reserved"
                                + SessionViews.FROM + SessionViews.VISIBLE + " and s.uid = :key")
                .setParameter("city", scope.cityId())
                .setParameter("key", session)
                .getResultStream()
                .findFirst()
                .map(JpaSeatReads::opened);
    }

    private static Opened opened(Object[] r) {
        SessionView view = SessionViews.of(r);
        return new Opened(
                view,
                AccessScope.platformFor((Long) r[30], view.association(), TenantKind.ASSOCIATION, (Long) r[31]),
                (Boolean) r[32],
                (Integer) r[33],
                r[34] == null ? view.starts() : (Instant) r[34],
                (Integer) r[35] > 0);
    }

    /** Who sits by group is counted with the association's reach; only the numbers come out. */
    @Override
    public SeatRules rules(Opened session, Instant now) {
        SessionView view = session.view();
        Map<Integer, Reserve> reserves = new LinkedHashMap<>();
        Map<Integer, Integer> seatedByFit = new HashMap<>();
        if (session.reserved()) {
            query(
                            session.owner(),
                            Object[].class,
                            ScopeRule.by("r.tenantId"),
                            "select r.number, r.basis, r.code, r.seats, r.untilAt, r.openedAt, e.fits, count(e)"
                                    + " from SeatReserve r left join Enrolment e on e.sessionId = r.sessionId"
                                    + " and e.state in :holding where r.sessionId = :session and {scope}"
                                    + " group by r.number, r.basis, r.code, r.seats, r.untilAt, r.openedAt, e.fits"
                                    + " order by r.number")
                    .setParameter("session", view.row())
                    .setParameter("holding", List.of(EnrolmentState.SEATED, EnrolmentState.OFFERED))
                    .getResultStream()
                    .forEach(r -> {
                        reserves.computeIfAbsent((Integer) r[0], number -> JpaSeatLedger.reserve(r));
                        if (r[6] != null) seatedByFit.put((Integer) r[6], ((Long) r[7]).intValue());
                    });
        }
        Allotment seats = new Allotment(view.quota(), view.taken(), List.copyOf(reserves.values()), seatedByFit, now);
        return new SeatRules(
                session.approval(),
                session.offerHours(),
                session.givesBackUntil(),
                view.targetPosts(),
                view.targetKinds(),
                seats.held(),
                reserves.values().stream()
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
    public List<LineChangeView> changes(Opened session, long reader) {
        return query(
                        session.owner(),
                        Object[].class,
                        ScopeRule.by("l.tenantId"),
                        "select l.at, l.verb, e.personName, l.placeBefore, l.placeAfter, l.reason, l.byName,"
                                + " l.tenantId, e.enterpriseId, l.enrolmentId from LineChange l"
                                + " left join Enrolment e on e.id = l.enrolmentId"
                                + " where l.sessionId = :session and {scope} order by l.at desc, l.id desc")
                .setParameter("session", session.view().row())
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
    public List<OwnEnrolment> ofFirm(AccessScope scope, Instant endingAfter) {
        return ofFirm(scope, endingAfter, Integer.MAX_VALUE);
    }

    @Override
    public List<OwnEnrolment> ofFirm(AccessScope scope, Instant endingAfter, int most) {
        return places(query(
                        scope,
                        Object[].class,
                        FIRM,
                        OWN_ENROLMENT + "e.state <> :gone and s.endsAt > :after order by s.startsAt, e.turn, e.ticket")
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("line", EnrolmentState.WAITING)
                .setParameter("after", endingAfter)
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public Map<UUID, Long> placesOfFirm(AccessScope scope, Instant endingAfter, Instant until) {
        Map<UUID, Long> places = new LinkedHashMap<>();
        query(
                        scope,
                        Object[].class,
                        FIRM,
                        "select s.uid, count(e), s.startsAt, s.id from Enrolment e join CourseSession s"
                                + " on s.id = e.sessionId where {scope} and e.state <> :gone and s.endsAt > :after"
                                + " and s.endsAt < :until group by s.uid, s.startsAt, s.id order by s.startsAt, s.id")
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("after", endingAfter)
                .setParameter("until", until)
                .getResultList()
                .forEach(r -> places.put((UUID) r[0], (Long) r[1]));
        return places;
    }

    @Override
    public List<OwnEnrolment> ofFirm(AccessScope scope, Collection<UUID> sessions) {
        if (sessions.isEmpty()) return List.of();
        return places(query(
                        scope,
                        Object[].class,
                        FIRM,
                        OWN_ENROLMENT + "e.state <> :gone and s.uid in :sessions"
                                + " order by s.startsAt, s.id, e.turn, e.ticket")
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("line", EnrolmentState.WAITING)
                .setParameter("sessions", sessions)
                .getResultList());
    }

    @Override
    public OwnPlaces ofFirm(AccessScope scope, UUID session, long personId) {
        List<Object[]> rows = query(
                        scope,
                        Object[].class,
                        FIRM,
                        OWN_ENROLMENT
                                + "s.uid = :key and (e.state <> :gone or e.ended is not null and e.ended <> :own)"
                                + " order by e.turn, e.ticket")
                .setParameter("key", session)
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("own", Ending.WITHDRAWN)
                .setParameter("line", EnrolmentState.WAITING)
                .getResultList();
        return new OwnPlaces(
                places(rows.stream()
                        .filter(r -> r[4] != EnrolmentState.WITHDRAWN)
                        .toList()),
                rows.stream()
                        .filter(r -> r[4] == EnrolmentState.WITHDRAWN)
                        .map(r -> new EndedPlace(
                                (UUID) r[1], (String) r[2], (Ending) r[21], (String) r[22], (Instant) r[23]))
                        .sorted(Comparator.comparing(EndedPlace::at).reversed())
                        .toList(),
                rows.stream()
                        .filter(r -> r[4] == EnrolmentState.SEATED && (personId == 0 || (Long) r[24] == personId))
                        .map(r -> (String) r[25])
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static List<OwnEnrolment> places(List<Object[]> rows) {
        return rows.stream()
                .map(r -> new OwnEnrolment(
                        (UUID) r[0],
                        (UUID) r[1],
                        (String) r[2],
                        (String) r[3],
                        (EnrolmentState) r[4],
                        ((Long) r[26]).intValue(),
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
                        (Instant) r[20]))
                .toList();
    }

    @Override
    public Optional<String> onlineLink(AccessScope scope, UUID session, long personId) {
        return query(
                        scope,
                        String.class,
                        ScopeRule.by("s.tenantId", "e.enterpriseId"),
                        "select s.onlineLink from CourseSession s left join Enrolment e on e.sessionId = s.id"
                                + " and e.state = :seated and (:anybody = true or e.personId = :person)"
                                + " where s.uid = :key and s.onlineLink is not null and {scope}")
                .setParameter("seated", EnrolmentState.SEATED)
                .setParameter("anybody", personId == 0)
                .setParameter("person", personId)
                .setParameter("key", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
