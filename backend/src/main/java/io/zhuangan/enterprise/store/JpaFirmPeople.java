package io.zhuangan.enterprise.store;

import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link FirmPeople} on MariaDB. */
@ApplicationScoped
public class JpaFirmPeople extends ScopedStore implements FirmPeople {
    private static final ScopeRule PERSON = ScopeRule.by("p.tenantId");

    protected JpaFirmPeople() {}

    JpaFirmPeople(EntityManager em) {
        super(em);
    }

    @Override
    public void add(FirmPerson person) {
        super.add(person);
    }

    @Override
    public void add(PostHolding holding) {
        super.add(holding);
    }

    @Override
    public void end(PostHolding holding, LocalDate day) {
        holding.endOn(day);
        em.flush();
    }

    @Override
    public void settle() {
        em.flush();
    }

    @Override
    public List<FirmPerson> all(AccessScope scope) {
        return query(scope, FirmPerson.class, PERSON, "select p from FirmPerson p where {scope} order by p.id")
                .getResultList();
    }

    @Override
    public List<PostHolding> allPosts(AccessScope scope) {
        return query(scope, PostHolding.class, PERSON, "select p from PostHolding p where {scope} order by p.id")
                .getResultList();
    }

    @Override
    public List<FirmPerson> of(AccessScope scope, Collection<Long> enterprises) {
        if (enterprises.isEmpty()) return List.of();
        return query(
                        scope,
                        FirmPerson.class,
                        PERSON,
                        "select p from FirmPerson p where p.tenantId in :firms and {scope} order by p.id")
                .setParameter("firms", enterprises)
                .getResultList();
    }

    @Override
    public Map<FirmPerson, List<PostHolding>> withPosts(AccessScope scope, long enterpriseId) {
        Map<FirmPerson, List<PostHolding>> people = new LinkedHashMap<>();
        query(
                        scope,
                        Object[].class,
                        PERSON,
                        "select p, h from FirmPerson p left join PostHolding h on h.firmPersonId = p.id"
                                + " and h.tenantId = p.tenantId where p.tenantId = :firm and {scope} order by p.id")
                .setParameter("firm", enterpriseId)
                .getResultStream()
                .forEach(r -> {
                    List<PostHolding> posts = people.computeIfAbsent((FirmPerson) r[0], key -> new ArrayList<>());
                    if (r[1] != null) posts.add((PostHolding) r[1]);
                });
        return people;
    }

    @Override
    public Optional<FirmPerson> find(AccessScope scope, long enterpriseId, UUID person) {
        return query(
                        scope,
                        FirmPerson.class,
                        PERSON,
                        "select p from FirmPerson p where p.tenantId = :firm and p.personKey = :key and {scope}")
                .setParameter("firm", enterpriseId)
                .setParameter("key", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PostHolding> posts(AccessScope scope, Collection<Long> enterprises) {
        if (enterprises.isEmpty()) return List.of();
        return query(
                        scope,
                        PostHolding.class,
                        PERSON,
                        "select p from PostHolding p where p.tenantId in :firms and {scope} order by p.fromOn desc, p.id")
                .setParameter("firms", enterprises)
                .getResultList();
    }

    @Override
    public PostHolding post(AccessScope scope, UUID key) {
        return query(scope, PostHolding.class, PERSON, "select p from PostHolding p where p.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("PostHolding", key));
    }

    @Override
    public void lock(AccessScope scope, long enterpriseId) {
        query(
                        scope,
                        Enterprise.class,
                        ScopeRule.by("e.tenantId"),
                        "select e from Enterprise e where e.tenantId = :firm and {scope}")
                .setParameter("firm", enterpriseId)
                .getResultStream()
                .findFirst()
                .ifPresent(firm -> em.lock(firm, LockModeType.PESSIMISTIC_WRITE));
    }
}
