package io.zhuangan.grading.store;

import io.zhuangan.grading.RuleSetJson;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Rule sets in the database. They are a city's, and read by everybody in it, down to the firm that looks up its grade:
 * so the city of the scope is the predicate, not its reach.
 */
@ApplicationScoped
public class JpaRuleSets extends ScopedStore implements RuleSets {
    protected JpaRuleSets() {}

    /** For tests outside the container. */
    public JpaRuleSets(EntityManager em) {
        super(em);
    }

    @Override
    public PublishedRules publish(AccessScope scope, String body, Instant now) {
        RuleSet rules = RuleSetJson.read(body);
        PublishedRules published = new PublishedRules(scope.cityId(), rules, firstYear(body), body, now);
        add(published);
        return published;
    }

    private static int firstYear(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getInt("firstYear");
        }
    }

    @Override
    public Optional<PublishedRules> holding(AccessScope scope, int year) {
        return holdingQuery(scope, year).getResultStream().findFirst();
    }

    @Override
    public Optional<PublishedRules> lockHolding(AccessScope scope, int year) {
        return holdingQuery(scope, year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<PublishedRules> holdingQuery(AccessScope scope, int year) {
        return em.createQuery(
                        "select r from PublishedRules r where r.tenantId = :city and r.firstYear <= :year"
                                + " order by r.firstYear desc, r.createdAt desc, r.id desc",
                        PublishedRules.class)
                .setParameter("city", scope.cityId())
                .setParameter("year", year)
                .setMaxResults(1);
    }

    @Override
    public List<PublishedRules> all(AccessScope scope) {
        return em.createQuery(
                        "select r from PublishedRules r where r.tenantId = :city"
                                + " order by r.firstYear desc, r.createdAt desc, r.id desc",
                        PublishedRules.class)
                .setParameter("city", scope.cityId())
                .getResultList();
    }

    @Override
    public PublishedRules get(AccessScope scope, UUID key) {
        return em.createQuery(
                        "select r from PublishedRules r where r.tenantId = :city and r.uid = :key",
                        PublishedRules.class)
                .setParameter("city", scope.cityId())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("RuleSet", key));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<Long, SortedSet<Integer>> yearsOfGrades(AccessScope scope) {
        Map<Long, SortedSet<Integer>> years = new HashMap<>();
        List<Object[]> rows = em.createNativeQuery("select distinct y.rule_set_id, y.year_number from grading_run y"
                        + " where y.tenant_id = ?1 union select distinct g.rule_set_id, g.year_number from grade g"
                        + " where g.rule_set_id in (select r.id from rule_set r where r.tenant_id = ?1)")
                .setParameter(1, scope.cityId())
                .getResultList();
        for (Object[] row : rows) {
            years.computeIfAbsent(((Number) row[0]).longValue(), r -> new TreeSet<>())
                    .add(((Number) row[1]).intValue());
        }
        return years;
    }

    @Override
    public PublishedRules get(AccessScope scope, long id) {
        PublishedRules rules = em.find(PublishedRules.class, id);
        if (rules == null || rules.tenantId() != scope.cityId()) throw new NotFound("RuleSet", id);
        return rules;
    }

    @Override
    public RuleSet read(PublishedRules rules) {
        return RuleSetJson.read(rules.body());
    }
}
