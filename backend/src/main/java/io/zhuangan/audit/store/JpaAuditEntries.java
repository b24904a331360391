package io.zhuangan.audit.store;

import io.zhuangan.audit.domain.AuditEntries;
import io.zhuangan.audit.domain.AuditEntry;
import io.zhuangan.audit.domain.AuditSeal;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audit in the database, which itself refuses to change or delete a row. */
@ApplicationScoped
public class JpaAuditEntries extends ScopedStore implements AuditEntries {
    private static final ScopeRule RULE = ScopeRule.by("e.tenantId");

    /** Kinds of things that a tenant keeps for itself: not even its bureau learns that there are lines about them. */
    private static final List<String> KEPT_PRIVATE = List.of("HiddenRisk", "ContractSheet", "MembershipConsent");

    private static final String OWN_EYES = " and (e.subjectKind not in :private or e.tenantId = :reader)";

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<AuditEntry> newest(AccessScope scope, String action, String subject, long beforeId, int limit) {
        boolean byAction = action != null && !action.isBlank();
        boolean bySubject = subject != null && !subject.isBlank();
        TypedQuery<AuditEntry> query = query(
                scope,
                AuditEntry.class,
                RULE,
                "select e from AuditEntry e where {scope} and e.id < :before" + OWN_EYES
                        + (byAction ? " and e.action = :action" : "")
                        + (bySubject ? " and (e.subjectKey = :subject or e.subjectKind = :subject)" : "")
                        + " order by e.id desc");
        query.setParameter("before", beforeId);
        ownEyes(query, scope);
        if (byAction) query.setParameter("action", action);
        if (bySubject) query.setParameter("subject", subject);
        return query.setMaxResults(limit).getResultList();
    }

    private static TypedQuery<AuditEntry> ownEyes(TypedQuery<AuditEntry> query, AccessScope reader) {
        return query.setParameter("private", KEPT_PRIVATE).setParameter("reader", reader.tenantId());
    }

    @Override
    public Optional<AuditEntry> get(AccessScope scope, UUID key) {
        TypedQuery<AuditEntry> query = query(
                        scope,
                        AuditEntry.class,
                        RULE,
                        "select e from AuditEntry e where {scope} and e.uid = :key" + OWN_EYES)
                .setParameter("key", key);
        return ownEyes(query, scope).getResultStream().findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AuditEntry> unsealed(int limit) {
        List<Number> ids = em.createNativeQuery(
                        "select entry_id from audit_unsealed order by entry_id limit ?1 for update skip locked")
                .setParameter(1, limit)
                .getResultList();
        return byIds(ids.stream().map(Number::longValue).toList());
    }

    @Override
    public void seal(AuditSeal seal) {
        em.persist(seal);
        em.createNativeQuery("delete from audit_unsealed where entry_id = ?1")
                .setParameter(1, seal.entryId())
                .executeUpdate();
    }

    @Override
    public Optional<AuditSeal> lastSeal() {
        return em.createQuery("select s from AuditSeal s order by s.seq desc", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AuditSeal> seals(long afterSeq, int limit) {
        return em.createQuery("select s from AuditSeal s where s.seq > :after order by s.seq", AuditSeal.class)
                .setParameter("after", afterSeq)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<AuditEntry> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select e from AuditEntry e where e.id in :ids order by e.id", AuditEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Sealed> about(long cityId, Collection<String> subjectKinds, Collection<String> subjectKeys) {
        if (subjectKinds.isEmpty() || subjectKeys.isEmpty()) return List.of();
        return em.createQuery(
                        "select e, s from AuditEntry e, AuditSeal s where s.entryId = e.id and e.cityId = :city"
                                + " and e.subjectKind in :kinds and e.subjectKey in :keys and e.action <> 'REFUSED' order by s.seq",
                        Object[].class)
                .setParameter("city", cityId)
                .setParameter("kinds", subjectKinds)
                .setParameter("keys", subjectKeys)
                .getResultStream()
                .map(row -> new Sealed((AuditEntry) row[0], (AuditSeal) row[1]))
                .toList();
    }

    @Override
    public long lost() {
        return count("select count(*) from audit_entry e left join audit_seal s on s.entry_id = e.id"
                + " left join audit_unsealed u on u.entry_id = e.id where s.seq is null and u.entry_id is null");
    }

    @Override
    public long waiting() {
        return count("select count(*) from audit_unsealed");
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
