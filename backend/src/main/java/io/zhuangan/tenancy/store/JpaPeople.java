package io.zhuangan.tenancy.store;

import io.zhuangan.shared.ScopedStore;
import io.zhuangan.tenancy.Role;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Person;
import io.zhuangan.tenancy.domain.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People and memberships in the database. */
@ApplicationScoped
public class JpaPeople extends ScopedStore implements People {
    private static final String HOLDS = "m.validFrom <= :day and (m.validTo is null or m.validTo > :day)";

    @Override
    public Optional<Person> byKey(UUID key) {
        return person("p.uid = :value", key);
    }

    @Override
    public Optional<Person> byId(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    @Override
    public List<Person> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Optional<Person> bySubject(String subject) {
        return person("p.subject = :value", subject);
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return person("p.username = :value", username);
    }

    private Optional<Person> person(String condition, Object value) {
        return em.createQuery("select p from Person p where " + condition, Person.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Person person) {
        em.persist(person);
    }

    @Override
    public Optional<Membership> membership(UUID key) {
        return em.createQuery("select m from Membership m where m.uid = :key", Membership.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Membership> held(long personId, LocalDate day) {
        return em.createQuery(
                        "select m from Membership m where m.personId = :person and " + HOLDS + " order by m.id",
                        Membership.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Optional<Stood> standing(String subject, LocalDate day) {
        List<Object[]> rows = em.createQuery(
                        "select p, m, t from Person p left join Membership m on m.personId = p.id and " + HOLDS
                                + " left join Tenant t on t.id = m.tenantId where p.subject = :subject order by m.id",
                        Object[].class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        Map<Tenant, List<Membership>> chairs = new LinkedHashMap<>();
        for (Object[] r : rows) {
            if (r[1] != null)
                chairs.computeIfAbsent((Tenant) r[2], t -> new ArrayList<>()).add((Membership) r[1]);
        }
        chairs.values().forEach(list -> list.sort(Comparator.comparing(Membership::role)));
        return Optional.of(new Stood((Person) rows.get(0)[0], chairs));
    }

    @Override
    public List<Membership> ofTenant(long tenantId) {
        return em.createQuery(
                        "select m from Membership m where m.tenantId = :tenant order by m.id desc", Membership.class)
                .setParameter("tenant", tenantId)
                .getResultList();
    }

    @Override
    public List<String> subjects(long tenantId, LocalDate day) {
        return em.createQuery(
                        "select distinct p.subject from Membership m, Person p where m.tenantId = :tenant"
                                + " and p.id = m.personId and p.subject is not null and " + HOLDS,
                        String.class)
                .setParameter("tenant", tenantId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Optional<Membership> latest(long tenantId, long personId, Role role) {
        return em.createQuery(
                        "select m from Membership m where m.tenantId = :tenant and m.personId = :person"
                                + " and m.role = :role order by m.validFrom desc",
                        Membership.class)
                .setParameter("tenant", tenantId)
                .setParameter("person", personId)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long operators(LocalDate day) {
        return em.createQuery("select count(m) from Membership m where m.role = :role and " + HOLDS, Long.class)
                .setParameter("role", Role.OPERATOR)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public void add(Membership membership) {
        em.persist(membership);
    }
}
