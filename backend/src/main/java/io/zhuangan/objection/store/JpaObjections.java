package io.zhuangan.objection.store;

import io.zhuangan.objection.ObjectionState;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.ObjectionNote;
import io.zhuangan.objection.domain.ObjectionPoint;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Objections in the database. */
@ApplicationScoped
public class JpaObjections extends ScopedStore implements Objections {
    private static final ScopeRule FIRM = ScopeRule.by("o.tenantId");
    private static final ScopeRule FIRM_COLUMN = ScopeRule.by("o.tenant_id");

    @Override
    public Optional<ObjectionRule> rule(long cityId) {
        return Optional.ofNullable(em.find(ObjectionRule.class, cityId));
    }

    @Override
    public void add(ObjectionRule rule) {
        super.add(rule);
    }

    /**
     * The city's row of rules is held from here to the end of the transaction, so two firms get two numbers, one after
     * the other. Not the series' own row: several first ones of a year would wait for each other in a circle.
     */
    @Override
    public int nextNumber(long cityId, int year) {
        em.find(ObjectionRule.class, cityId, LockModeType.PESSIMISTIC_WRITE);
        em.createNativeQuery("insert into objection_series (city_id, year_number, last_number) values (?1, ?2, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, cityId)
                .setParameter(2, year)
                .executeUpdate();
        return ((Number) em.createNativeQuery(
                                "select last_number from objection_series where city_id = ?1 and year_number = ?2")
                        .setParameter(1, cityId)
                        .setParameter(2, year)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(Objection objection) {
        super.add(objection);
    }

    @Override
    public void add(ObjectionPoint point) {
        super.add(point);
    }

    @Override
    public void add(ObjectionNote note) {
        super.add(note);
    }

    @Override
    public Objection get(AccessScope scope, UUID key) {
        return one(find(scope, "o.uid = :key").setParameter("key", key), key);
    }

    @Override
    public Objection lock(AccessScope scope, UUID key) {
        return one(
                find(scope, "o.uid = :key").setParameter("key", key).setLockMode(LockModeType.PESSIMISTIC_WRITE), key);
    }

    private TypedQuery<Objection> find(AccessScope scope, String which) {
        return query(scope, Objection.class, FIRM, "select o from Objection o where {scope} and " + which);
    }

    private static Objection one(TypedQuery<Objection> query, UUID key) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("Objection", key));
    }

    @Override
    public Optional<Objection> ofGrade(AccessScope scope, long gradeId) {
        return find(scope, "o.gradeId = :grade")
                .setParameter("grade", gradeId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<Long> disputed(AccessScope scope, Collection<Long> gradeIds) {
        if (gradeIds.isEmpty()) return Set.of();
        return Set.copyOf(query(
                        scope,
                        Long.class,
                        FIRM,
                        "select o.gradeId from Objection o where {scope} and o.state = :open and o.gradeId in :grades")
                .setParameter("open", ObjectionState.FILED)
                .setParameter("grades", gradeIds)
                .getResultList());
    }

    @Override
    public List<Objection> list(AccessScope scope, Integer year, int most) {
        TypedQuery<Objection> found = year == null
                ? find(scope, "1 = 1 order by o.filedAt desc, o.id desc")
                : find(scope, "o.year = :year order by o.filedAt desc, o.id desc")
                        .setParameter("year", year);
        return found.setMaxResults(most).getResultList();
    }

    @Override
    public List<Objection> open(AccessScope scope, int most) {
        return find(scope, "o.state = :open order by o.dueOn, o.id")
                .setParameter("open", ObjectionState.FILED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ObjectionPoint> points(AccessScope scope, Objection of) {
        return query(
                        scope,
                        ObjectionPoint.class,
                        FIRM,
                        "select o from ObjectionPoint o where {scope} and o.objectionId = :of order by o.id")
                .setParameter("of", of.id())
                .getResultList();
    }

    @Override
    public List<ObjectionNote> notes(AccessScope scope, Objection of) {
        return query(
                        scope,
                        ObjectionNote.class,
                        FIRM,
                        "select o from ObjectionNote o where {scope} and o.objectionId = :of order by o.at, o.id")
                .setParameter("of", of.id())
                .getResultList();
    }

    @Override
    public List<Count> byDistrict(AccessScope scope, int year) {
        return counts(
                scope,
                year,
                "select o.district_code, o.state, count(*) from objection o where o.year_number = ? and {scope}"
                        + " group by o.district_code, o.state order by o.district_code");
    }

    @Override
    public List<Count> byIndicator(AccessScope scope, int year) {
        return counts(
                scope,
                year,
                "select p.indicator_code, o.state, count(distinct o.id) from objection o"
                        + " left join objection_point p on p.objection_id = o.id where o.year_number = ? and {scope}"
                        + " group by p.indicator_code, o.state order by p.indicator_code");
    }

    @SuppressWarnings("unchecked")
    private List<Count> counts(AccessScope scope, int year, String text) {
        List<Object[]> rows = sql(scope, FIRM_COLUMN, text, year).getResultList();
        return rows.stream()
                .map(r -> new Count((String) r[0], ObjectionState.valueOf((String) r[1]), ((Number) r[2]).intValue()))
                .toList();
    }
}
