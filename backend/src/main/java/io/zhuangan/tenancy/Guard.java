package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import java.util.UUID;

/** Which tenants a caller may name. */
final class Guard {
    private Guard() {}

    /** The tenant whose people the caller may manage; anybody else's looks as if it did not exist. */
    static Tenant managed(AccessScope scope, Tenants tenants, UUID key) {
        return tenants.byKey(key)
                .filter(t -> scope.may(Right.OPERATE_PLATFORM) || t.id() == scope.tenantId())
                .orElseThrow(() -> new NotFound("Tenant", key));
    }

    static boolean reaches(AccessScope scope, Tenant tenant) {
        if (scope == null) return false;
        Reach reach = scope.reach();
        if (reach instanceof Reach.OwnTenant own) return own.tenantId() == tenant.id();
        if (reach instanceof Reach.City city) return city.cityId() == tenant.cityId();
        if (reach instanceof Reach.Districts d) {
            return d.cityId() == tenant.cityId()
                    && tenant.districtCode() != null
                    && d.codes().contains(tenant.districtCode());
        }
        return false;
    }
}
