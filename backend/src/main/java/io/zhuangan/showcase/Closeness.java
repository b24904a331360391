package io.zhuangan.showcase;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Reach;
import io.zhuangan.showcase.domain.ConflictOfInterest;
import io.zhuangan.showcase.domain.ConflictOfInterest.Judge;
import io.zhuangan.showcase.domain.ConflictOfInterest.Nominated;
import io.zhuangan.tenancy.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what {@link ConflictOfInterest} needs to know of the caller. */
@ApplicationScoped
class Closeness {
    @Inject
    Holders holders;

    @Inject
    EnterpriseDirectory register;

    Optional<Conflict> of(AccessScope judge, long firm, long nominator, Set<Long> nominatedBy, boolean declared) {
        Set<Long> seats = holders.seats(judge.personId());
        // membership of a firm is known to its association: each seat is asked as itself
        Set<Long> memberOf = seats.stream()
                .filter(seat -> register.isMember(as(judge, seat), seat, firm))
                .collect(Collectors.toSet());
        return ConflictOfInterest.of(
                new Judge(judge.personId(), judge.tenantId(), seats),
                new Nominated(firm, nominator, nominatedBy, memberOf),
                declared);
    }

    private static AccessScope as(AccessScope judge, long seat) {
        return new AccessScope(
                judge.personId(),
                judge.personName(),
                seat,
                judge.tenantKey(),
                judge.tenantName(),
                judge.kind(),
                judge.cityId(),
                new Reach.OwnTenant(seat),
                Set.of());
    }
}
