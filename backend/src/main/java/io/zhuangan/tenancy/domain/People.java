package io.zhuangan.tenancy.domain;

import io.zhuangan.tenancy.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People and their memberships; see {@link Tenants} for why these reads take no scope. */
public interface People {
    Optional<Person> byKey(UUID key);

    Optional<Person> byId(long id);

    List<Person> byIds(Collection<Long> ids);

    Optional<Person> bySubject(String subject);

    Optional<Person> byUsername(String username);

    void add(Person person);

    Optional<Membership> membership(UUID key);

    /** Memberships of one person that hold on that day. */
    List<Membership> held(long personId, LocalDate day);

    /** An account's person with the tenants that it has memberships of on that day; read on every request. */
    Optional<Stood> standing(String subject, LocalDate day);

    /** @param chairs memberships by tenant, each list by role */
    record Stood(Person person, Map<Tenant, List<Membership>> chairs) {}

    /** All memberships ever given for a tenant, newest first. */
    List<Membership> ofTenant(long tenantId);

    /** The accounts with a role for that tenant on that day, each once. */
    List<String> subjects(long tenantId, LocalDate day);

    Optional<Membership> latest(long tenantId, long personId, Role role);

    /** How many people may operate the platform on that day. */
    long operators(LocalDate day);

    void add(Membership membership);
}
