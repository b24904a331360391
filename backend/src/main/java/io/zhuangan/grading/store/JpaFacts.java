package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.KnownFact;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Grading facts in the database. */
@ApplicationScoped
public class JpaFacts extends ScopedStore implements Facts {
    private static final ScopeRule BY_FIRM = ScopeRule.by("f.tenantId");

    /** Keys per statement: far below the driver's packet, few round trips. */
    private static final int SLICE = 500;

    protected JpaFacts() {}

    /** For tests outside the container. */
    public JpaFacts(EntityManager em) {
        super(em);
    }

    @Override
    public void add(GradingFact fact) {
        super.add(fact);
    }

    @Override
    public GradingFact get(AccessScope scope, UUID key) {
        return query(scope, GradingFact.class, BY_FIRM, "select f from GradingFact f where f.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("GradingFact", key));
    }

    /** Firms with their keys, some hundreds of keys at a time: all firms beside all keys would be every pair of them. */
    @Override
    public List<GradingFact> newest(AccessScope scope, Map<Long, Set<String>> naturalKeys) {
        Map<String, GradingFact> newest = new HashMap<>();
        List<Long> firms = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Map.Entry<Long, Set<String>> firm : naturalKeys.entrySet()) {
            firms.add(firm.getKey());
            keys.addAll(firm.getValue());
            if (keys.size() < SLICE) continue;
            newest(scope, firms, keys, newest);
            firms.clear();
            keys.clear();
        }
        newest(scope, firms, keys, newest);
        return new ArrayList<>(newest.values());
    }

    private void newest(AccessScope scope, List<Long> firms, Set<String> keys, Map<String, GradingFact> newest) {
        if (keys.isEmpty()) return;
        query(
                        scope,
                        GradingFact.class,
                        BY_FIRM,
                        "select f from GradingFact f where f.tenantId in :firms and f.naturalKey in :keys"
                                + " and {scope} order by f.revision")
                .setParameter("firms", List.copyOf(firms))
                .setParameter("keys", List.copyOf(keys))
                .getResultList()
                .forEach(f -> newest.put(f.tenantId() + f.naturalKey(), f));
    }

    /** Columns instead of entities: a run reads them all, and nothing of them is ever written back. */
    @Override
    public List<KnownFact> counting(AccessScope scope, Collection<Long> firms, Instant at, LocalDate before) {
        if (firms.isEmpty()) return List.of();
        List<Object[]> rows = query(
                        scope,
                        Object[].class,
                        BY_FIRM,
                        "select f.tenantId, f.uid, f.event, f.occurredOn, f.count, f.base, f.subject, f.batch, f.dueOn,"
                                + " f.doneOn, f.inspectionType, f.documentNo, f.note"
                                + " from GradingFact f where f.tenantId in :firms and f.occurredOn < :before"
                                + " and f.countsFrom <= :at and (f.withdrawnAt is null or f.withdrawnAt > :at)"
                                + " and {scope} order by f.tenantId, f.occurredOn, f.id")
                .setParameter("firms", firms)
                .setParameter("before", before)
                .setParameter("at", at)
                .getResultList();
        List<KnownFact> found = new ArrayList<>(rows.size());
        for (Object[] row : rows) found.add(known(row));
        return found;
    }

    private static KnownFact known(Object[] row) {
        Fact value = new Fact(
                (UUID) row[1],
                (String) row[2],
                (LocalDate) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (String) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (LocalDate) row[9],
                (String) row[10],
                (String) row[11]);
        return new KnownFact((Long) row[0], value, (String) row[12]);
    }

    @Override
    public long changedSince(AccessScope scope, Instant since, LocalDate before) {
        return query(
                        scope,
                        Long.class,
                        BY_FIRM,
                        "select count(f) from GradingFact f where f.occurredOn < :before"
                                + " and (f.countsFrom > :since or (f.withdrawnAt > :since and f.countsFrom <= :since))"
                                + " and {scope}")
                .setParameter("before", before)
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public List<GradingFact> pending(AccessScope scope, int limit) {
        return query(
                        scope,
                        GradingFact.class,
                        BY_FIRM,
                        "select f from GradingFact f where f.state = :pending and {scope} order by f.id")
                .setParameter("pending", GradingFact.State.PENDING)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<GradingFact> ofFirm(AccessScope scope, long firm, int limit) {
        return query(
                        scope,
                        GradingFact.class,
                        BY_FIRM,
                        "select f from GradingFact f where f.tenantId = :firm and {scope}"
                                + " order by f.occurredOn desc, f.id desc")
                .setParameter("firm", firm)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<GradingFact> list(AccessScope scope, Filter filter, int first, int size) {
        return filtered(scope, GradingFact.class, "f", filter, 0, " order by f.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public List<GradingFact> piece(AccessScope scope, Filter filter, long afterId, int limit) {
        return filtered(scope, GradingFact.class, "f", filter, afterId, " order by f.id desc")
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public int count(AccessScope scope, Filter filter) {
        return filtered(scope, Long.class, "count(f)", filter, 0, "")
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(
            AccessScope scope, Class<T> type, String what, Filter filter, long after, String tail) {
        StringBuilder where = new StringBuilder("{scope}");
        Map<String, Object> values = new HashMap<>();
        narrow(where, values, " and f.id < :after", "after", after == 0 ? null : after);
        narrow(where, values, " and f.tenantId = :firm", "firm", filter.firm());
        narrow(where, values, " and f.event = :event", "event", filter.event());
        narrow(where, values, " and f.state = :state", "state", filter.state());
        narrow(where, values, " and f.occurredOn >= :from", "from", filter.from());
        narrow(where, values, " and f.occurredOn < :until", "until", filter.until());
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (f.documentNo like :text escape '!' or f.subject like :text escape '!')");
            values.put("text", "%" + filter.text().strip().replaceAll("([%_!])", "!$1") + "%");
        }
        TypedQuery<T> query =
                query(scope, type, BY_FIRM, "select " + what + " from GradingFact f where " + where + tail);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value == null) return;
        where.append(condition);
        values.put(name, value);
    }

    @Override
    public long count(AccessScope scope, LocalDate from, LocalDate until) {
        return query(
                        scope,
                        Long.class,
                        BY_FIRM,
                        "select count(f) from GradingFact f where f.state = :active and f.occurredOn >= :from"
                                + " and f.occurredOn < :until and {scope}")
                .setParameter("active", GradingFact.State.ACTIVE)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    @Override
    public List<GradingFact> ofEvent(AccessScope scope, String event, Instant at, LocalDate before) {
        if (event == null) return List.of();
        return ofEvent(scope, "", event, at, before).getResultList();
    }

    @Override
    public List<GradingFact> ofEvent(
            AccessScope scope, String event, Collection<Long> firms, Instant at, LocalDate before) {
        if (event == null || firms.isEmpty()) return List.of();
        return ofEvent(scope, " and f.tenantId in :firms", event, at, before)
                .setParameter("firms", firms)
                .getResultList();
    }

    private TypedQuery<GradingFact> ofEvent(
            AccessScope scope, String narrowed, String event, Instant at, LocalDate before) {
        return query(
                        scope,
                        GradingFact.class,
                        BY_FIRM,
                        "select f from GradingFact f where f.event = :event and f.occurredOn < :before"
                                + " and f.countsFrom <= :at and (f.withdrawnAt is null or f.withdrawnAt > :at)"
                                + narrowed + " and {scope} order by f.tenantId, f.occurredOn, f.id")
                .setParameter("event", event)
                .setParameter("before", before)
                .setParameter("at", at);
    }
}
