package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.People.Stood;
import io.zhuangan.tenancy.domain.Person;
import io.zhuangan.tenancy.domain.Tenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** From a signed-in account to the seats it may take, and from a chosen seat to its scope. */
@Reads
@OpenToAll(because = "sign-in: there is no scope yet; the subject comes from a verified token, never from a request")
public class SeatQueries {
    @Inject
    People people;

    @Inject
    Clock clock;

    /** Everything at once, for a request that needs several of it. */
    public Standing standingOf(String subject) {
        return people.standing(subject, LocalDate.now(clock))
                .map(SeatQueries::standing)
                .orElse(Standing.UNKNOWN);
    }

    private static Standing standing(Stood stood) {
        List<SeatView> seats = new ArrayList<>();
        Map<UUID, AccessScope> scopes = new HashMap<>();
        stood.chairs().forEach((tenant, memberships) -> {
            seats.add(seat(tenant, memberships));
            scopes.put(tenant.key(), scope(stood.person(), tenant, memberships));
        });
        seats.sort(Comparator.comparing(SeatView::kind).thenComparing(SeatView::tenantName));
        return new Standing(Views.of(stood.person()), List.copyOf(seats), Map.copyOf(scopes));
    }

    /** The seats of an account, operator first, then by kind and name of the tenant. Empty for an unknown account. */
    public List<SeatView> seatsOf(String subject) {
        return standingOf(subject).seats();
    }

    /** The scope of one seat, by the key of any of its memberships or of its tenant; empty if not theirs today. */
    public Optional<AccessScope> scopeOf(String subject, UUID key) {
        if (key == null) return Optional.empty();
        return people.standing(subject, LocalDate.now(clock)).flatMap(stood -> stood.chairs().entrySet().stream()
                .filter(chair -> chair.getKey().key().equals(key)
                        || chair.getValue().stream().anyMatch(m -> m.key().equals(key)))
                .findFirst()
                .map(chair -> scope(stood.person(), chair.getKey(), chair.getValue())));
    }

    private static SeatView seat(Tenant tenant, List<Membership> memberships) {
        List<Role> roles = memberships.stream().map(Membership::role).distinct().toList();
        return new SeatView(
                memberships.get(0).key(),
                tenant.key(),
                tenant.name(),
                tenant.nameEn(),
                tenant.kind(),
                tenant.demo(),
                roles.get(0),
                roles);
    }

    private static AccessScope scope(Person person, Tenant tenant, List<Membership> memberships) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        memberships.forEach(m -> rights.addAll(m.role().rights()));
        return new AccessScope(
                person.id(),
                person.fullName(),
                tenant.id(),
                tenant.key(),
                tenant.name(),
                tenant.kind(),
                tenant.cityId(),
                reach(tenant),
                rights);
    }

    /** The operator's own tenant holds no business rows, so its reach is as good as none. */
    private static Reach reach(Tenant tenant) {
        return switch (tenant.kind()) {
            case CITY -> new Reach.City(tenant.id());
            case DISTRICT -> new Reach.Districts(tenant.cityId(), Set.of(tenant.districtCode()));
            case OPERATOR, ASSOCIATION, ENTERPRISE -> new Reach.OwnTenant(tenant.id());
        };
    }
}
