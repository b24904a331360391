package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How organizations at the identity provider should look today: one for each tenant but the operator's own, with the
 * accounts that hold a role for that very tenant. A regulator reaches into many tenants and is a member of its own only.
 */
@Reads
@Permit(Right.OPERATE_PLATFORM)
public class OrganizationQueries {
    @Inject
    Tenants tenants;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Empty for an unknown tenant and for the operator, who needs none. */
    public Optional<OrganizationView> of(AccessScope scope, UUID tenant) {
        return tenants.byKey(tenant)
                .filter(t -> t.kind() != TenantKind.OPERATOR)
                .map(OrganizationQueries::view);
    }

    /** In the order of their ids, after {@code afterId}. */
    public List<OrganizationView> after(AccessScope scope, long afterId, int most) {
        return tenants.list(null, null, afterId, most).stream()
                .filter(t -> t.kind() != TenantKind.OPERATOR)
                .map(OrganizationQueries::view)
                .toList();
    }

    /** The accounts that hold a role for the tenant today. */
    public Set<String> members(AccessScope scope, long tenantId) {
        return new TreeSet<>(people.subjects(tenantId, LocalDate.now(clock)));
    }

    private static OrganizationView view(Tenant t) {
        return new OrganizationView(t.id(), t.key(), t.code(), t.name(), t.organizationId());
    }
}
