package io.zhuangan.tenancy;

import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds a right in a tenant; for rooms that must tell "the firm" or "the bureau" something. */
@ApplicationScoped
public class Holders {
    @Inject
    People people;

    @Inject
    Clock clock;

    /** Internal ids of the people, each once. */
    public List<Long> of(long tenantId, Right right) {
        LocalDate today = LocalDate.now(clock);
        return people.ofTenant(tenantId).stream()
                .filter(m -> m.validOn(today) && m.role().rights().contains(right))
                .map(Membership::personId)
                .distinct()
                .toList();
    }

    /** Who holds a right in that tenant on a day, each once, by name. */
    public List<PersonView> people(long tenantId, Right right, LocalDate day) {
        List<Long> ids = people.ofTenant(tenantId).stream()
                .filter(m -> m.validOn(day) && m.role().rights().contains(right))
                .map(Membership::personId)
                .distinct()
                .toList();
        return people.byIds(ids).stream()
                .map(Views::of)
                .sorted(Comparator.comparing(PersonView::fullName))
                .toList();
    }

    /** Internal ids of all bodies that somebody has a role in today. */
    public Set<Long> seats(long personId) {
        return people.held(personId, LocalDate.now(clock)).stream()
                .map(Membership::tenantId)
                .collect(Collectors.toSet());
    }

    /** Somebody by the internal id that a scope carries. */
    public Optional<PersonView> person(long id) {
        return people.byId(id).map(Views::of);
    }
}
