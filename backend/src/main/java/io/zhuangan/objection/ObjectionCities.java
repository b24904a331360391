package io.zhuangan.objection;

import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.util.List;

/** Cities that take objections, for the timer. */
@Reads
@OpenToAll(because = "the timer asks for which cities it acts; nothing of any firm")
public class ObjectionCities {
    @Inject
    TenantQueries tenants;

    @Inject
    Objections objections;

    public List<AccessScope> all() {
        return tenants.cities().stream()
                .filter(c -> objections.rule(c.id()).isPresent())
                .map(c -> AccessScope.platformFor(c.id(), c.key(), TenantKind.CITY, c.id()))
                .toList();
    }
}
