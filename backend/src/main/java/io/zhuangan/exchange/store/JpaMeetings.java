package io.zhuangan.exchange.store;

import io.zhuangan.exchange.HeldMeeting;
import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingKind;
import io.zhuangan.exchange.MeetingState;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.exchange.PointKind;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.MeetingPoint;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.exchange.domain.PointReceipt;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Meetings on JPA. A bureau's reach goes over associations and firms, too; what they convene is none of its business, so
 * every question of a reader names the kind of convener beside the scope. A firm reads columns of meetings it is invited
 * to.
 */
@ApplicationScoped
public class JpaMeetings extends ScopedStore implements Meetings {
    private static final ScopeRule CONVENER = ScopeRule.by("m.tenantId");
    private static final ScopeRule GUEST = ScopeRule.by("g.tenantId");
    private static final ScopeRule FIRM = ScopeRule.by("g.enterpriseId");

    /** The caller's own, or a bureau's that invited firms. */
    private static final String READABLE =
            " m.state <> :gone and (m.tenantId = :own or (m.convenerKind in :bureaux and m.state <> :draft)) and {scope}";

    private static final String POINT = "p.uid, p.kind, p.title, p.happened, p.basis, p.toCheck, p.publicCase";

    protected JpaMeetings() {}

    public JpaMeetings(EntityManager em) {
        super(em);
    }

    @Override
    public void add(Meeting meeting) {
        super.add(meeting);
    }

    @Override
    public void add(MeetingGuest guest) {
        super.add(guest);
    }

    @Override
    public void add(PointReceipt receipt) {
        super.add(receipt);
    }

    @Override
    public String englishName(AccessScope convener) {
        return query(
                        convener,
                        String.class,
                        ScopeRule.by("t.id"),
                        "select t.nameEn from Tenant t where t.id = :own and t.nameEn is not null and {scope}")
                .setParameter("own", convener.tenantId())
                .getResultStream()
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    @Override
    public Meeting lock(AccessScope convener, UUID key) {
        return query(
                        convener,
                        Meeting.class,
                        CONVENER,
                        "select m from Meeting m where m.uid = :key and m.tenantId = :own and m.state <> :gone and {scope}")
                .setParameter("key", key)
                .setParameter("own", convener.tenantId())
                .setParameter("gone", MeetingState.DISCARDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Meeting", key));
    }

    @Override
    public Meeting get(AccessScope reader, UUID key) {
        return readable(reader, "m.uid = :key and", "")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Meeting", key));
    }

    @Override
    public List<Meeting> readable(AccessScope reader, int most) {
        return readable(reader, "", " order by m.startsAt desc, m.id desc")
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<Meeting> readable(AccessScope reader, String which, String order) {
        return query(reader, Meeting.class, CONVENER, "select m from Meeting m where " + which + READABLE + order)
                .setParameter("own", reader.tenantId())
                .setParameter("bureaux", List.of(TenantKind.CITY, TenantKind.DISTRICT))
                .setParameter("gone", MeetingState.DISCARDED)
                .setParameter("draft", MeetingState.DRAFT);
    }

    @Override
    public List<HeldMeeting> heldIn(AccessScope reader, int year) {
        List<Object[]> held = query(
                        reader,
                        Object[].class,
                        CONVENER,
                        "select m.id, m.uid, m.convenerKind, m.convenerName, m.title, m.titleEn, m.startsAt from Meeting m"
                                + " where m.convenerKind in :bureaux and m.state in :held"
                                + " and m.startsAt >= :from and m.startsAt < :to and {scope}"
                                + " order by m.startsAt desc, m.id desc")
                .setParameter("bureaux", List.of(TenantKind.CITY, TenantKind.DISTRICT))
                .setParameter("held", List.of(MeetingState.HELD, MeetingState.CLOSED))
                .setParameter("from", firstMoment(year))
                .setParameter("to", firstMoment(year + 1))
                .getResultList();
        if (held.isEmpty()) return List.of();
        List<Long> ids = held.stream().map(r -> (Long) r[0]).toList();
        Map<Long, Integer> points = counted(
                reader, ScopeRule.by("p.tenantId"), "p.meetingId", "MeetingPoint p where p.meetingId in :ids", ids);
        Map<Long, Integer> guests = counted(
                reader,
                GUEST,
                "g.meetingId",
                "MeetingGuest g where g.meetingId in :ids and g.invitedAt is not null",
                ids);
        String given = "MeetingGuest g, PointReceipt r where r.guestId = g.id and g.meetingId in :ids"
                + " and g.invitedAt is not null";
        Map<Long, Integer> receipts = counted(reader, GUEST, "g.meetingId", given, ids);
        Map<Long, Integer> needed =
                counted(reader, GUEST, "g.meetingId", given + " and r.fix <> io.zhuangan.exchange.FixState.NONE", ids);
        Map<Long, Integer> fixed = counted(
                reader, GUEST, "g.meetingId", given + " and r.fix = io.zhuangan.exchange.FixState.CONFIRMED", ids);
        return held.stream()
                .map(r -> new HeldMeeting(
                        (UUID) r[1],
                        (TenantKind) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        Time.day((Instant) r[6]),
                        guests.getOrDefault(r[0], 0) * points.getOrDefault(r[0], 0),
                        receipts.getOrDefault(r[0], 0),
                        needed.getOrDefault(r[0], 0),
                        fixed.getOrDefault(r[0], 0)))
                .toList();
    }

    private static Instant firstMoment(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
    }

    /** How many rows each meeting has. */
    private Map<Long, Integer> counted(
            AccessScope reader, ScopeRule rule, String meeting, String rows, Collection<Long> ids) {
        return query(
                        reader,
                        Object[].class,
                        rule,
                        "select " + meeting + ", count(" + meeting + ") from " + rows + " and {scope} group by "
                                + meeting)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> ((Number) r[1]).intValue()));
    }

    @Override
    public void notify(AccessScope convener, Meeting draft, List<MeetingContent.Point> points) {
        query(
                        convener,
                        MeetingPoint.class,
                        ScopeRule.by("p.tenantId"),
                        "select p from MeetingPoint p where p.meetingId = :id and {scope}")
                .setParameter("id", draft.id())
                .getResultList()
                .forEach(em::remove);
        em.flush();
        for (int i = 0; i < points.size(); i++) super.add(new MeetingPoint(draft, i + 1, points.get(i)));
    }

    @Override
    public Map<Long, List<MeetingContent.Point>> points(AccessScope reader, Collection<Long> meetings) {
        if (meetings.isEmpty()) return Map.of();
        return query(
                        reader,
                        Object[].class,
                        ScopeRule.by("p.tenantId"),
                        "select p.meetingId, p.id, " + POINT
                                + " from MeetingPoint p where p.meetingId in :ids and {scope}" + " order by p.position")
                .setParameter("ids", meetings)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        r -> (Long) r[0], Collectors.mapping(JpaMeetings::point, Collectors.toList())));
    }

    /** Of a row that begins with the ids of meeting and point. */
    private static MeetingContent.Point point(Object[] r) {
        return new MeetingContent.Point(
                (UUID) r[2], (PointKind) r[3], (String) r[4], (String) r[5], (String) r[6], (String) r[7], (UUID) r[8]);
    }

    @Override
    public List<MeetingGuest> guests(AccessScope reader, Meeting meeting) {
        return guests(reader, List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
    }

    @Override
    public Map<Long, List<MeetingGuest>> guests(AccessScope reader, Collection<Long> meetings) {
        if (meetings.isEmpty()) return Map.of();
        return query(
                        reader,
                        MeetingGuest.class,
                        GUEST,
                        "select g from MeetingGuest g where g.meetingId in :ids and {scope} order by g.firm, g.id")
                .setParameter("ids", meetings)
                .getResultStream()
                .collect(Collectors.groupingBy(MeetingGuest::meetingId, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Map<Long, List<PointReceipt>> receipts(AccessScope reader, Collection<Long> guests) {
        if (guests.isEmpty()) return Map.of();
        return query(
                        reader,
                        PointReceipt.class,
                        ScopeRule.by("r.tenantId"),
                        "select r from PointReceipt r where r.guestId in :ids and {scope} order by r.id")
                .setParameter("ids", guests)
                .getResultStream()
                .collect(Collectors.groupingBy(PointReceipt::guestId));
    }

    @Override
    public Map<Long, UUID> pointKeys(AccessScope reader, Collection<Long> meetings) {
        if (meetings.isEmpty()) return Map.of();
        return keys(query(
                        reader,
                        Object[].class,
                        ScopeRule.by("p.tenantId"),
                        "select p.id, p.uid from MeetingPoint p where p.meetingId in :ids and {scope} order by p.meetingId,"
                                + " p.position")
                .setParameter("ids", meetings));
    }

    private static Map<Long, UUID> keys(TypedQuery<Object[]> query) {
        Map<Long, UUID> keys = new LinkedHashMap<>();
        query.getResultStream().forEach(r -> keys.put((Long) r[0], (UUID) r[1]));
        return keys;
    }

    @Override
    public void remove(AccessScope convener, MeetingGuest guest) {
        em.remove(guest);
    }

    @Override
    public List<Invitation> invitations(AccessScope firm, UUID only, int most) {
        TypedQuery<Object[]> query = ofOwn(
                        firm,
                        only,
                        "g, m.id, m.uid, m.version, m.convenerKind, m.convenerName, m.convenerNameEn, m.kind, m.title,"
                                + " m.titleEn, m.place, m.online,"
                                + " m.startsAt, m.endsAt, m.agenda, m.receiptWorkdays, m.state, m.editedAt, m.convenedAt,"
                                + " m.changeReason, m.minutes, m.heldAt, m.receiptDue, m.endedAt, m.endReason",
                        "",
                        " order by m.startsAt desc, m.id desc")
                .setMaxResults(most);
        List<Object[]> rows = query.getResultList();
        if (rows.isEmpty()) return List.of();
        Map<Long, List<Object[]>> points = ofOwn(
                        firm,
                        only,
                        "p.meetingId, p.id, " + POINT,
                        ", MeetingPoint p",
                        " and p.meetingId = m.id order by p.position")
                .getResultStream()
                .collect(Collectors.groupingBy(r -> (Long) r[0]));
        Map<Long, List<PointReceipt>> receipts = query(
                        firm,
                        PointReceipt.class,
                        ScopeRule.by("r.enterpriseId"),
                        "select r from PointReceipt r where r.guestId in :ids and r.enterpriseId = :own and {scope}")
                .setParameter(
                        "ids",
                        rows.stream().map(r -> ((MeetingGuest) r[0]).id()).toList())
                .setParameter("own", firm.tenantId())
                .getResultStream()
                .collect(Collectors.groupingBy(PointReceipt::guestId));
        return rows.stream()
                .map(r -> {
                    MeetingGuest guest = (MeetingGuest) r[0];
                    List<Object[]> own = points.getOrDefault((Long) r[1], List.of());
                    Map<Long, UUID> keys = new LinkedHashMap<>();
                    own.forEach(p -> keys.put((Long) p[1], (UUID) p[2]));
                    return new Invitation(
                            invited(r, own.stream().map(JpaMeetings::point).toList()),
                            guest,
                            keys,
                            receipts.getOrDefault(guest.id(), List.of()));
                })
                .toList();
    }

    /** @param tail further conditions, beginning with "and", and the order */
    private TypedQuery<Object[]> ofOwn(AccessScope firm, UUID only, String what, String from, String tail) {
        TypedQuery<Object[]> query = query(
                        firm,
                        Object[].class,
                        FIRM,
                        "select " + what + " from Meeting m, MeetingGuest g" + from
                                + " where m.id = g.meetingId and g.enterpriseId = :own and g.invitedAt is not null"
                                + (only == null ? "" : " and m.uid = :key") + " and {scope}" + tail)
                .setParameter("own", firm.tenantId());
        if (only != null) query.setParameter("key", only);
        return query;
    }

    /** The names of the convener's people stay with the convener. */
    private static MeetingView invited(Object[] r, List<MeetingContent.Point> points) {
        MeetingContent content = new MeetingContent(
                (MeetingKind) r[7],
                (String) r[8],
                (String) r[9],
                (String) r[10],
                (String) r[11],
                (Instant) r[12],
                (Instant) r[13],
                (String) r[14],
                (Integer) r[15],
                points);
        return new MeetingView(
                (UUID) r[2],
                ((Number) r[3]).longValue(),
                (TenantKind) r[4],
                (String) r[5],
                (String) r[6],
                false,
                content,
                (MeetingState) r[16],
                null,
                false,
                (Instant) r[17],
                null,
                (Instant) r[18],
                (String) r[19],
                (String) r[20],
                (Instant) r[21],
                (LocalDate) r[22],
                (Instant) r[23],
                null,
                r[16] == MeetingState.CANCELLED ? (String) r[24] : null);
    }

    @Override
    public void lock(MeetingGuest own) {
        em.lock(own, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Due> reminding(LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select t.id, t.uid, t.kind, coalesce(t.city_id, t.id), m.uid from meeting m"
                                + " join tenant t on t.id = m.tenant_id where m.state = 'HELD' and m.receipt_due <= ?1"
                                + " and exists (select 1 from meeting_guest g where g.meeting_id = m.id and g.invited_at is not null"
                                + " and g.reminded < 2) order by m.id")
                .setParameter(1, today.plusDays(1))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Due(
                        AccessScope.platformFor(
                                ((Number) r[0]).longValue(),
                                UUID.fromString(r[1].toString()),
                                TenantKind.valueOf(r[2].toString()),
                                ((Number) r[3]).longValue()),
                        UUID.fromString(r[4].toString())))
                .toList();
    }
}
