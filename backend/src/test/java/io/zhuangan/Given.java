package io.zhuangan;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.StaffBand;
import io.zhuangan.enterprise.domain.AssociationMember;
import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.MemberFacts;
import io.zhuangan.enterprise.domain.RegisterEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.Role;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.Person;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Makes fresh tenants, people and seats for one test. Each {@code Given} has a city of its own. */
public final class Given {
    private final TestDatabase db;
    private Tenant city;

    Given(TestDatabase db) {
        this.db = db;
    }

    /** A tenant that exists in the database. */
    public record Tenant(long id, UUID key, TenantKind kind, long cityId, String districtCode, String name) {
        /** Somebody (not in the database) who acts for it with these rights. */
        public AccessScope scope(Right... rights) {
            return scope(4711, "测试者", rights);
        }

        public AccessScope scope(long personId, String personName, Right... rights) {
            Reach reach =
                    switch (kind) {
                        case CITY -> new Reach.City(id);
                        case DISTRICT -> new Reach.Districts(cityId, Set.of(districtCode));
                        default -> new Reach.OwnTenant(id);
                    };
            return new AccessScope(personId, personName, id, key, name, kind, cityId, reach, Set.of(rights));
        }
    }

    /** A person that exists in the database. */
    public record Someone(long id, UUID key, String name, String subject) {}

    /** The city of this test. */
    public Tenant city() {
        if (city == null) {
            long id = Ids.next();
            city = save(io.zhuangan.tenancy.domain.Tenant.city(
                    id, UUID.randomUUID(), "city-" + id, "测试市药监局", "Test city", Time.now(TestDatabase.CLOCK)));
        }
        return city;
    }

    public Tenant district(String code) {
        Tenant of = city();
        // codes of districts are unique over the platform, tests share it
        io.zhuangan.tenancy.domain.Tenant district = db.inTransaction(em -> {
            var parent = em.find(io.zhuangan.tenancy.domain.Tenant.class, of.id());
            var made = io.zhuangan.tenancy.domain.Tenant.district(
                    parent, "d" + Ids.next(), code + "区局", code, Time.now(TestDatabase.CLOCK));
            made.describe(made.name(), made.nameEn(), code);
            em.persist(made);
            return made;
        });
        return view(district);
    }

    public Tenant association() {
        return member(TenantKind.ASSOCIATION, "测试协会", null);
    }

    public Tenant enterprise(String districtCode) {
        return member(TenantKind.ENTERPRISE, "测试化妆品有限公司", districtCode);
    }

    /** A producer in the register of the city, whose licence holds on the day of the tests' clock. */
    public Tenant producer(String districtCode, EnterpriseKind... kinds) {
        Tenant firm = enterprise(districtCode);
        LocalDate today = LocalDate.now(TestDatabase.CLOCK);
        db.run(em -> em.persist(new Enterprise(
                firm.id(),
                firm.key(),
                firm.cityId(),
                new RegisterEntry(
                        "沪妆" + firm.id(),
                        firm.name(),
                        null,
                        "9131" + firm.id() % 100_000_000_000_000L,
                        today.minusYears(5),
                        today.plusYears(5),
                        firm.districtCode(),
                        "示例路1号",
                        Set.of(kinds),
                        StaffBand.values()[0],
                        EnterpriseStatus.ACTIVE,
                        true))));
        return firm;
    }

    /**
     * A producer belongs to an association for three months by now.
     *
     * @param leftOn first day it does not belong any more; null = none in sight
     */
    public void joins(Tenant firm, Tenant association, LocalDate leftOn) {
        LocalDate since = LocalDate.now(TestDatabase.CLOCK).minusMonths(3);
        db.run(em ->
                em.persist(new AssociationMember(association.id(), firm.id(), new MemberFacts("M", since, leftOn))));
    }

    private Tenant member(TenantKind kind, String name, String districtCode) {
        return save(io.zhuangan.tenancy.domain.Tenant.member(
                kind, city().id(), "t" + Ids.next(), name, null, districtCode, false, Time.now(TestDatabase.CLOCK)));
    }

    /** Somebody with an account. */
    public Someone person(String name) {
        Person person = new Person("u" + Ids.next(), name, null, null, Time.now(TestDatabase.CLOCK));
        person.link(UUID.randomUUID().toString());
        db.run(em -> em.persist(person));
        return new Someone(person.id(), person.key(), person.fullName(), person.subject());
    }

    /** Gives a role from the day of the tests' clock. */
    public UUID membership(Tenant tenant, Someone person, Role role) {
        Membership membership = new Membership(tenant.id(), person.id(), role, LocalDate.now(TestDatabase.CLOCK));
        db.run(em -> em.persist(membership));
        return membership.key();
    }

    private Tenant save(io.zhuangan.tenancy.domain.Tenant tenant) {
        db.run(em -> em.persist(tenant));
        return view(tenant);
    }

    private static Tenant view(io.zhuangan.tenancy.domain.Tenant t) {
        return new Tenant(t.id(), t.key(), t.kind(), t.cityId(), t.districtCode(), t.name());
    }
}
