package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.AccountabilityTalk;
import io.zhuangan.grading.domain.Talks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accountability talks in the database. */
@ApplicationScoped
public class JpaTalks extends ScopedStore implements Talks {
    private static final ScopeRule BY_FIRM = ScopeRule.by("t.tenantId");

    protected JpaTalks() {}

    /** For tests outside the container. */
    public JpaTalks(EntityManager em) {
        super(em);
    }

    @Override
    public void add(AccountabilityTalk talk) {
        super.add(talk);
    }

    @Override
    public void addAfter(AccountabilityTalk talk) {
        em.flush();
        super.add(talk);
    }

    @Override
    public AccountabilityTalk get(AccessScope scope, UUID key) {
        return query(
                        scope,
                        AccountabilityTalk.class,
                        BY_FIRM,
                        "select t from AccountabilityTalk t where t.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("AccountabilityTalk", key));
    }

    @Override
    public Optional<AccountabilityTalk> of(AccessScope scope, long firm) {
        return query(
                        scope,
                        AccountabilityTalk.class,
                        BY_FIRM,
                        "select t from AccountabilityTalk t where t.tenantId = :firm and t.state <> :withdrawn and {scope}")
                .setParameter("firm", firm)
                .setParameter("withdrawn", AccountabilityTalk.State.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccountabilityTalk> ofFirm(AccessScope scope, long firm) {
        return query(
                        scope,
                        AccountabilityTalk.class,
                        BY_FIRM,
                        "select t from AccountabilityTalk t where t.tenantId = :firm and {scope} order by t.id")
                .setParameter("firm", firm)
                .getResultList();
    }

    @Override
    public Set<Long> having(AccessScope scope, Collection<Long> firms) {
        if (firms.isEmpty()) return Set.of();
        return new HashSet<>(query(
                        scope,
                        Long.class,
                        BY_FIRM,
                        "select t.tenantId from AccountabilityTalk t where t.tenantId in :firms"
                                + " and t.state <> :withdrawn and {scope}")
                .setParameter("firms", firms)
                .setParameter("withdrawn", AccountabilityTalk.State.WITHDRAWN)
                .getResultList());
    }

    @Override
    public List<AccountabilityTalk> list(AccessScope scope, Filter filter, int first, int size) {
        return filtered(
                        scope,
                        AccountabilityTalk.class,
                        "t",
                        filter,
                        " order by case when t.state = :open then 0 else 1 end, t.proposedAt desc, t.id desc")
                .setParameter("open", AccountabilityTalk.State.PROPOSED)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public int count(AccessScope scope, Filter filter) {
        return filtered(scope, Long.class, "count(t)", filter, "")
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(AccessScope scope, Class<T> type, String what, Filter filter, String tail) {
        StringBuilder where = new StringBuilder("{scope}");
        Map<String, Object> values = new HashMap<>();
        if (filter.state() != null) {
            where.append(" and t.state = :state");
            values.put("state", filter.state());
        }
        if (given(filter.district())) {
            where.append(" and t.districtCode = :district");
            values.put("district", filter.district());
        }
        if (given(filter.text())) {
            where.append(" and (t.firmName like :text escape '!' or t.licenceNumber like :text escape '!')");
            values.put("text", "%" + filter.text().strip().replaceAll("([%_!])", "!$1") + "%");
        }
        TypedQuery<T> query =
                query(scope, type, BY_FIRM, "select " + what + " from AccountabilityTalk t where " + where + tail);
        values.forEach(query::setParameter);
        return query;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
