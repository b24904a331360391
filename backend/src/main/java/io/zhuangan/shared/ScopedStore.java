package io.zhuangan.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;

/**
 * Base of every store: the only place that touches the {@link EntityManager}. Each query text carries the mark
 * {@code {scope}} where the caller's predicate goes; without a scope the predicate matches nothing.
 *
 * <p>Subclasses are {@code @ApplicationScoped} and stateless; the injected manager is the container's thread-safe one.
 */
public abstract class ScopedStore {
    private static final String MARK = "{scope}";

    @Inject
    protected EntityManager em;

    protected ScopedStore() {}

    /** For tests outside the container. */
    protected ScopedStore(EntityManager em) {
        this.em = em;
    }

    /** A JPQL query limited to what {@code scope} reaches. */
    protected <T> TypedQuery<T> query(AccessScope scope, Class<T> result, ScopeRule rule, String jpql) {
        ScopeRule.Predicate predicate = rule.jpql(scope);
        TypedQuery<T> query = em.createQuery(withPredicate(jpql, predicate), result);
        predicate.values().forEach(query::setParameter);
        return query;
    }

    /** A JPQL update or delete limited to what {@code scope} reaches. */
    protected Query update(AccessScope scope, ScopeRule rule, String jpql) {
        ScopeRule.Predicate predicate = rule.jpql(scope);
        Query query = em.createQuery(withPredicate(jpql, predicate));
        predicate.values().forEach(query::setParameter);
        return query;
    }

    /**
     * Native SQL limited to what {@code scope} reaches. Parameters by name are not portable in native queries, so the
     * predicate's values are bound here by position: write your own parameters as {@code ?} and pass them in order;
     * {@code {scope}} may stand anywhere between them.
     */
    protected Query sql(AccessScope scope, ScopeRule rule, String sql, Object... args) {
        ScopeRule.Predicate predicate = rule.sql(scope);
        return NativeSql.bind(em, withPredicate(sql, predicate), predicate.values(), args);
    }

    /** A new row. {@link TenantGuard} compares its tenant with the scope. */
    protected void add(Object entity) {
        em.persist(entity);
    }

    private static String withPredicate(String text, ScopeRule.Predicate predicate) {
        if (!text.contains(MARK)) throw new IllegalStateException("query without {scope}: " + text);
        return text.replace(MARK, predicate.text());
    }
}
