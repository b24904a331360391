package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.GradingRun;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Years and runs in the database. They are the city's; its district officers read them too, so the city of the scope
 * is the predicate, not its reach.
 */
@ApplicationScoped
public class JpaRuns extends ScopedStore implements Runs {
    protected JpaRuns() {}

    /** For tests outside the container. */
    public JpaRuns(EntityManager em) {
        super(em);
    }

    private TypedQuery<YearOfCity> yearQuery(AccessScope scope, int year) {
        return em.createQuery(
                        "select y from YearOfCity y where y.tenantId = :city and y.year = :year", YearOfCity.class)
                .setParameter("city", scope.cityId())
                .setParameter("year", year);
    }

    @Override
    public Optional<YearOfCity> year(AccessScope scope, int year) {
        return yearQuery(scope, year).getResultStream().findFirst();
    }

    @Override
    public Optional<YearOfCity> lockYear(AccessScope scope, int year) {
        return yearQuery(scope, year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<YearOfCity> years(AccessScope scope) {
        return em.createQuery(
                        "select y from YearOfCity y where y.tenantId = :city order by y.year desc", YearOfCity.class)
                .setParameter("city", scope.cityId())
                .getResultList();
    }

    @Override
    public void add(YearOfCity year) {
        em.persist(year);
    }

    @Override
    public void add(GradingRun run) {
        em.persist(run);
    }

    @Override
    public Optional<GradingRun> byIdempotencyKey(AccessScope scope, String key) {
        return em.createQuery(
                        "select r from GradingRun r where r.tenantId = :city and r.idempotencyKey = :key",
                        GradingRun.class)
                .setParameter("city", scope.cityId())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<GradingRun> runQuery(AccessScope scope, UUID key) {
        return em.createQuery("select r from GradingRun r where r.tenantId = :city and r.uid = :key", GradingRun.class)
                .setParameter("city", scope.cityId())
                .setParameter("key", key);
    }

    @Override
    public GradingRun get(AccessScope scope, UUID key) {
        return runQuery(scope, key).getResultStream().findFirst().orElseThrow(() -> new NotFound("GradingRun", key));
    }

    @Override
    public GradingRun lock(AccessScope scope, UUID key) {
        return runQuery(scope, key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("GradingRun", key));
    }

    @Override
    public Optional<GradingRun> byId(AccessScope scope, Long id) {
        if (id == null) return Optional.empty();
        return Optional.ofNullable(em.find(GradingRun.class, id)).filter(r -> r.tenantId() == scope.cityId());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Waiting> waiting() {
        List<Object[]> rows = em.createNativeQuery("select t.id, t.uid, r.uid from grading_run r"
                        + " join tenant t on t.id = r.tenant_id where r.state = 'RUNNING' order by r.id")
                .getResultList();
        return rows.stream()
                .map(r -> new Waiting(
                        ((Number) r[0]).longValue(),
                        UUID.fromString(r[1].toString()),
                        UUID.fromString(r[2].toString())))
                .toList();
    }
}
