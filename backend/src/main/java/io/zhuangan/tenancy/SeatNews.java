package io.zhuangan.tenancy;

import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Person;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Tells the rooms whose seats changed; nothing is told of people without an account, who cannot sit anywhere yet. */
@ApplicationScoped
class SeatNews {
    @Inject
    People people;

    @Inject
    Tenants tenants;

    @Inject
    Event<SeatChanged> changed;

    @Inject
    Clock clock;

    /** A role for this tenant was given or ended. */
    void seat(Tenant tenant, Person person) {
        if (person.subject() != null) changed.fire(new SeatChanged(Views.of(tenant), person.subject()));
    }

    /** The person got an account: the roles given before begin to count. */
    void linked(Person person) {
        people.held(person.id(), LocalDate.now(clock)).stream()
                .mapToLong(membership -> membership.tenantId())
                .distinct()
                .forEach(tenant -> seat(tenants.byId(tenant).orElseThrow(), person));
    }
}
