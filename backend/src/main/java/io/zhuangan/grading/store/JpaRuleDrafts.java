package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.RulePreview;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts and previews in the database; a city's own, so the reach of the scope is the predicate. */
@ApplicationScoped
public class JpaRuleDrafts extends ScopedStore implements RuleDrafts {
    private static final ScopeRule OF_CITY = ScopeRule.by("d.tenantId");

    protected JpaRuleDrafts() {}

    /** For tests outside the container. */
    public JpaRuleDrafts(EntityManager em) {
        super(em);
    }

    @Override
    public void add(RuleDraft draft) {
        super.add(draft);
    }

    @Override
    public List<RuleDraft> open(AccessScope scope) {
        return query(
                        scope,
                        RuleDraft.class,
                        OF_CITY,
                        "select d from RuleDraft d where d.state = :open and {scope} order by d.savedAt desc, d.id desc")
                .setParameter("open", RuleDraft.State.OPEN)
                .getResultList();
    }

    private TypedQuery<RuleDraft> byKey(AccessScope scope, UUID key) {
        return query(scope, RuleDraft.class, OF_CITY, "select d from RuleDraft d where d.uid = :key and {scope}")
                .setParameter("key", key);
    }

    @Override
    public RuleDraft get(AccessScope scope, UUID key) {
        return byKey(scope, key).getResultStream().findFirst().orElseThrow(() -> new NotFound("RuleDraft", key));
    }

    @Override
    public RuleDraft lock(AccessScope scope, UUID key) {
        return byKey(scope, key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("RuleDraft", key));
    }

    @Override
    public void add(RulePreview preview) {
        super.add(preview);
    }

    @Override
    public Optional<RulePreview> previewOf(AccessScope scope, RuleDraft draft) {
        return query(
                        scope,
                        RulePreview.class,
                        OF_CITY,
                        "select d from RulePreview d where d.draftId = :draft and {scope}")
                .setParameter("draft", draft.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public RulePreview lockPreview(AccessScope scope, UUID key) {
        return query(scope, RulePreview.class, OF_CITY, "select d from RulePreview d where d.uid = :key and {scope}")
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("RulePreview", key));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Runs.Waiting> waitingPreviews() {
        List<Object[]> rows = em.createNativeQuery("select t.id, t.uid, p.uid from rule_preview p"
                        + " join tenant t on t.id = p.tenant_id where p.state = 'RUNNING' order by p.id")
                .getResultList();
        return rows.stream()
                .map(r -> new Runs.Waiting(
                        ((Number) r[0]).longValue(),
                        UUID.fromString(r[1].toString()),
                        UUID.fromString(r[2].toString())))
                .toList();
    }
}
