package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.Restoration;
import io.zhuangan.grading.domain.RestorationFact;
import io.zhuangan.grading.domain.RestorationResult;
import io.zhuangan.grading.domain.Restorations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** Corrections in the database. */
@ApplicationScoped
public class JpaRestorations extends ScopedStore implements Restorations {
    private static final ScopeRule BY_FIRM = ScopeRule.by("r.tenantId");

    protected JpaRestorations() {}

    /** For tests outside the container. */
    public JpaRestorations(EntityManager em) {
        super(em);
    }

    @Override
    public void add(Restoration restoration) {
        super.add(restoration);
    }

    @Override
    public void add(RestorationFact fact) {
        super.add(fact);
    }

    @Override
    public void add(RestorationResult result) {
        super.add(result);
    }

    @Override
    public Restoration get(AccessScope scope, UUID key) {
        return one(find(scope, key), key);
    }

    @Override
    public Restoration lock(AccessScope scope, UUID key) {
        return one(find(scope, key).setLockMode(LockModeType.PESSIMISTIC_WRITE), key);
    }

    private TypedQuery<Restoration> find(AccessScope scope, UUID key) {
        return query(scope, Restoration.class, BY_FIRM, "select r from Restoration r where r.uid = :key and {scope}")
                .setParameter("key", key);
    }

    private static Restoration one(TypedQuery<Restoration> query, UUID key) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("Restoration", key));
    }

    @Override
    public List<UUID> facts(AccessScope scope, Restoration restoration) {
        return query(
                        scope,
                        UUID.class,
                        BY_FIRM,
                        "select r.fact from RestorationFact r where r.restorationId = :of and {scope} order by r.id")
                .setParameter("of", restoration.id())
                .getResultList();
    }

    @Override
    public List<RestorationResult> results(AccessScope scope, Restoration restoration) {
        return query(
                        scope,
                        RestorationResult.class,
                        BY_FIRM,
                        "select r from RestorationResult r where r.restorationId = :of and {scope} order by r.year")
                .setParameter("of", restoration.id())
                .getResultList();
    }

    @Override
    public boolean quashed(AccessScope scope, UUID fact) {
        return query(
                                scope,
                                Long.class,
                                BY_FIRM,
                                "select count(r) from RestorationFact r, Restoration o where r.fact = :fact"
                                        + " and o.id = r.restorationId and o.state = :approved and {scope}")
                        .setParameter("fact", fact)
                        .setParameter("approved", Restoration.State.APPROVED)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean waiting(AccessScope scope, long firm, String documentNo) {
        return query(
                                scope,
                                Long.class,
                                BY_FIRM,
                                "select count(r) from Restoration r where r.tenantId = :firm and r.documentNo = :document"
                                        + " and r.state in :open and {scope}")
                        .setParameter("firm", firm)
                        .setParameter("document", documentNo)
                        .setParameter("open", List.of(Restoration.State.APPLIED, Restoration.State.PROPOSED))
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Restoration> list(AccessScope scope, Restoration.State state, int first, int size) {
        return filtered(scope, Restoration.class, "r", state, " order by r.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public List<Restoration> ofFirm(AccessScope scope, long firm) {
        return query(
                        scope,
                        Restoration.class,
                        BY_FIRM,
                        "select r from Restoration r where r.tenantId = :firm and {scope} order by r.id")
                .setParameter("firm", firm)
                .getResultList();
    }

    @Override
    public int count(AccessScope scope, Restoration.State state) {
        return filtered(scope, Long.class, "count(r)", state, "")
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(
            AccessScope scope, Class<T> type, String what, Restoration.State state, String tail) {
        String where = state == null ? "{scope}" : "r.state = :state and {scope}";
        TypedQuery<T> query =
                query(scope, type, BY_FIRM, "select " + what + " from Restoration r where " + where + tail);
        if (state != null) query.setParameter("state", state);
        return query;
    }
}
