package io.zhuangan.bulletin.store;

import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinState;
import io.zhuangan.bulletin.BulletinView;
import io.zhuangan.bulletin.CheckQuestion;
import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.BulletinAnswer;
import io.zhuangan.bulletin.domain.BulletinDelivery;
import io.zhuangan.bulletin.domain.BulletinQuestion;
import io.zhuangan.bulletin.domain.BulletinRecipient;
import io.zhuangan.bulletin.domain.BulletinTarget;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.bulletin.domain.Content;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Bulletins on JPA. A firm reads columns of a bulletin, never the association's row itself, and only of those it was
 * told of.
 */
@ApplicationScoped
public class JpaBulletins extends ScopedStore implements Bulletins {
    private static final ScopeRule OWN = ScopeRule.by("b.tenantId");
    private static final ScopeRule FIRM = ScopeRule.by("t.enterpriseId");
    private static final ScopeRule BOTH = ScopeRule.by("t.tenantId", "t.enterpriseId");
    private static final ScopeRule DELIVERY = ScopeRule.by("d.tenantId");
    private static final ScopeRule ANSWER = ScopeRule.by("a.tenantId", "a.counterpartId");

    private static final String VIEW =
            "select b.uid, b.version, b.kind, b.state, b.content, i.name, r.uid, n.uid, b.editedBy, b.editedByName,"
                    + " b.editedAt, b.publishedByName, b.publishedAt, b.endedAt, i.demo from Bulletin b"
                    + " join Tenant i on i.id = b.tenantId left join Bulletin r on r.id = b.replacesId"
                    + " left join Bulletin n on n.replacesId = b.id and n.publishedAt is not null where ";

    private static final String TOLD =
            "b.publishedAt is not null and exists (select 1 from BulletinTarget t where t.bulletinId = b.id and {scope})";

    protected JpaBulletins() {}

    public JpaBulletins(EntityManager em) {
        super(em);
    }

    @Override
    public void add(Bulletin bulletin) {
        super.add(bulletin);
    }

    @Override
    public void add(BulletinDelivery delivery) {
        super.add(delivery);
    }

    @Override
    public void add(BulletinTarget target) {
        super.add(target);
    }

    @Override
    public void add(BulletinRecipient recipient) {
        super.add(recipient);
    }

    @Override
    public void add(BulletinAnswer answer) {
        super.add(answer);
    }

    @Override
    public Bulletin get(AccessScope scope, UUID key) {
        return found(key(scope, key), key);
    }

    @Override
    public Bulletin lock(AccessScope scope, UUID key) {
        return found(key(scope, key).setLockMode(LockModeType.PESSIMISTIC_WRITE), key);
    }

    private TypedQuery<Bulletin> key(AccessScope scope, UUID key) {
        return query(scope, Bulletin.class, OWN, "select b from Bulletin b where b.uid = :key and {scope}")
                .setParameter("key", key);
    }

    private static <T> T found(TypedQuery<T> query, UUID key) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("Bulletin", key));
    }

    @Override
    public Bulletin byId(AccessScope scope, long id) {
        return query(scope, Bulletin.class, OWN, "select b from Bulletin b where b.id = :id and {scope}")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @Override
    public Optional<Bulletin> drafted(AccessScope scope, Bulletin after) {
        return query(
                        scope,
                        Bulletin.class,
                        OWN,
                        "select b from Bulletin b where b.replacesId = :id and b.state = :draft and {scope}")
                .setParameter("id", after.id())
                .setParameter("draft", BulletinState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void ask(AccessScope scope, Bulletin of, List<CheckQuestion> questions) {
        query(
                        scope,
                        BulletinQuestion.class,
                        ScopeRule.by("q.tenantId"),
                        "select q from BulletinQuestion q where q.bulletinId = :id and {scope}")
                .setParameter("id", of.id())
                .getResultList()
                .forEach(em::remove);
        em.flush();
        for (int i = 0; i < questions.size(); i++) super.add(new BulletinQuestion(of, i + 1, questions.get(i)));
    }

    @Override
    public int questions(AccessScope scope, Bulletin of) {
        return query(
                        scope,
                        Long.class,
                        ScopeRule.by("q.tenantId"),
                        "select count(q) from BulletinQuestion q where q.bulletinId = :id and {scope}")
                .setParameter("id", of.id())
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<BulletinView> own(AccessScope scope, int most) {
        return views(query(
                        scope,
                        Object[].class,
                        OWN,
                        VIEW + "b.state <> :gone and {scope} order by b.publishedAt desc, b.editedAt desc")
                .setParameter("gone", BulletinState.DISCARDED)
                .setMaxResults(most));
    }

    @Override
    public Optional<BulletinView> own(AccessScope scope, UUID key) {
        return views(query(scope, Object[].class, OWN, VIEW + "b.uid = :key and b.state <> :gone and {scope}")
                        .setParameter("gone", BulletinState.DISCARDED)
                        .setParameter("key", key))
                .stream()
                .findFirst();
    }

    @Override
    public List<BulletinView> told(AccessScope scope, int most) {
        return views(query(scope, Object[].class, FIRM, VIEW + TOLD + " order by b.publishedAt desc")
                .setMaxResults(most));
    }

    @Override
    public Optional<BulletinView> told(AccessScope scope, UUID key) {
        return views(query(scope, Object[].class, FIRM, VIEW + "b.uid = :key and " + TOLD)
                        .setParameter("key", key))
                .stream()
                .findFirst();
    }

    private List<BulletinView> views(TypedQuery<Object[]> query) {
        List<Object[]> rows = query.getResultList();
        Map<UUID, List<CheckQuestion>> asked =
                questions(rows.stream().map(r -> (UUID) r[0]).toList());
        return rows.stream()
                .map(r -> new BulletinView(
                        (UUID) r[0],
                        ((Number) r[1]).longValue(),
                        (BulletinKind) r[2],
                        (BulletinState) r[3],
                        ((Content) r[4]).view(),
                        asked.getOrDefault((UUID) r[0], List.of()),
                        (String) r[5],
                        (UUID) r[6],
                        (UUID) r[7],
                        ((Number) r[8]).longValue(),
                        (String) r[9],
                        (Instant) r[10],
                        (String) r[11],
                        (Instant) r[12],
                        (Instant) r[13],
                        (Boolean) r[14]))
                .toList();
    }

    /** Of bulletins that were found through a scope. */
    private Map<UUID, List<CheckQuestion>> questions(List<UUID> bulletins) {
        if (bulletins.isEmpty()) return Map.of();
        return em.createQuery(
                        "select b.uid, q.uid, q.text, q.textEn, q.evidence from BulletinQuestion q"
                                + " join Bulletin b on b.id = q.bulletinId where b.uid in :keys order by q.position",
                        Object[].class)
                .setParameter("keys", bulletins)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        r -> (UUID) r[0],
                        Collectors.mapping(
                                r -> new CheckQuestion((UUID) r[1], (String) r[2], (String) r[3], (Boolean) r[4]),
                                Collectors.toList())));
    }

    /** A regulator reaches firms, wherever the association that told them sits. */
    private static ScopeRule seen(AccessScope scope) {
        return scope != null && scope.reach() instanceof Reach.OwnTenant ? BOTH : FIRM;
    }

    @Override
    public List<BulletinTarget> targets(AccessScope scope, UUID bulletin) {
        return targets(scope, List.of(bulletin)).getOrDefault(bulletin, List.of());
    }

    @Override
    public Map<UUID, List<BulletinTarget>> targets(AccessScope scope, Collection<UUID> bulletins) {
        if (bulletins.isEmpty()) return Map.of();
        Map<Long, UUID> keys = new HashMap<>();
        em.createQuery("select b.id, b.uid from Bulletin b where b.uid in :keys", Object[].class)
                .setParameter("keys", bulletins)
                .getResultStream()
                .forEach(r -> keys.put((Long) r[0], (UUID) r[1]));
        if (keys.isEmpty()) return Map.of();
        return query(
                        scope,
                        BulletinTarget.class,
                        seen(scope),
                        "select t from BulletinTarget t where t.bulletinId in :ids and {scope} order by t.firmName, t.id")
                .setParameter("ids", keys.keySet())
                .getResultStream()
                .collect(Collectors.groupingBy(t -> keys.get(t.bulletinId())));
    }

    @Override
    public List<Long> told(AccessScope scope, long bulletinId, Collection<Long> firms) {
        if (firms.isEmpty()) return List.of();
        return query(
                        scope,
                        Long.class,
                        BOTH,
                        "select t.enterpriseId from BulletinTarget t where t.bulletinId = :id"
                                + " and t.enterpriseId in :firms and {scope}")
                .setParameter("id", bulletinId)
                .setParameter("firms", firms)
                .getResultList();
    }

    @Override
    public Optional<BulletinTarget> lockTarget(AccessScope scope, UUID bulletin) {
        return query(
                        scope,
                        BulletinTarget.class,
                        FIRM,
                        "select t from BulletinTarget t where t.bulletinId ="
                                + " (select b.id from Bulletin b where b.uid = :key) and {scope}")
                .setParameter("key", bulletin)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<BulletinRecipient> recipients(AccessScope scope, Collection<Long> targets) {
        if (targets.isEmpty()) return List.of();
        return query(
                        scope,
                        BulletinRecipient.class,
                        BOTH,
                        "select t from BulletinRecipient t where t.targetId in :targets and {scope} order by t.name, t.id")
                .setParameter("targets", targets)
                .getResultList();
    }

    @Override
    public List<BulletinAnswer> answers(AccessScope scope, UUID bulletin, UUID firm) {
        return query(
                        scope,
                        BulletinAnswer.class,
                        ANSWER,
                        "select a from BulletinAnswer a join Tenant f on f.id = a.tenantId"
                                + " where a.bulletin = :bulletin and f.uid = :firm and {scope}")
                .setParameter("bulletin", bulletin)
                .setParameter("firm", firm)
                .getResultList();
    }

    @Override
    public BulletinDelivery lockDelivery(AccessScope scope, UUID bulletin) {
        return found(delivered(scope, bulletin).setLockMode(LockModeType.PESSIMISTIC_WRITE), bulletin);
    }

    @Override
    public Optional<BulletinDelivery> delivery(AccessScope scope, UUID bulletin) {
        return delivered(scope, bulletin).getResultStream().findFirst();
    }

    private TypedQuery<BulletinDelivery> delivered(AccessScope scope, UUID bulletin) {
        return query(
                        scope,
                        BulletinDelivery.class,
                        DELIVERY,
                        "select d from BulletinDelivery d where d.bulletinId ="
                                + " (select b.id from Bulletin b where b.uid = :key) and {scope}")
                .setParameter("key", bulletin);
    }

    private static final String DUE =
            "select i.id, i.uid, i.city_id, b.uid from bulletin b" + " join tenant i on i.id = b.tenant_id";

    @Override
    public List<Due> undelivered() {
        return due(em.createNativeQuery(DUE + " join bulletin_delivery d on d.tenant_id = b.tenant_id"
                        + " and d.bulletin_id = b.id where d.state = 'RUNNING' order by b.published_at, b.id")
                .getResultList());
    }

    @Override
    public List<Due> reminding(Instant now) {
        // whom exactly is for the use case to say: this only leaves out what cannot be
        return due(em.createNativeQuery(DUE + " where b.state = 'PUBLISHED' and b.kind <> 'CANCEL'"
                        + " and b.receipt_by < ?1 and exists (select 1 from bulletin_target t"
                        + " where t.tenant_id = b.tenant_id and t.bulletin_id = b.id and t.receipt_at is null"
                        + " and t.reminded < 3) order by b.id")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusDays(2))
                .getResultList());
    }

    private static List<Due> due(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Due(
                        AccessScope.platformFor(
                                ((Number) r[0]).longValue(),
                                UUID.fromString(r[1].toString()),
                                TenantKind.ASSOCIATION,
                                ((Number) r[2]).longValue()),
                        UUID.fromString(r[3].toString())))
                .toList();
    }

    @Override
    public List<BulletinTarget> unreminded(AccessScope scope, long bulletinId, int step, int most) {
        return query(
                        scope,
                        BulletinTarget.class,
                        BOTH,
                        "select t from BulletinTarget t where t.bulletinId = :id and t.receiptAt is null"
                                + " and t.reminded < :step and {scope} order by t.id")
                .setParameter("id", bulletinId)
                .setParameter("step", step)
                .setMaxResults(most)
                .getResultList();
    }
}
