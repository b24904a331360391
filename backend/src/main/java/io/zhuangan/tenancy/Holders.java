package io.zhuangan.tenancy;

import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who holds a right in a tenant today; for rooms that must tell "the firm" or "the bureau" something. */
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
}
