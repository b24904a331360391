package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes enterprises and associations, for use inside another use case's transaction (an import makes a tenant for
 * each firm it brings). The same code twice gives the same tenant. The calling use case holds the permit and writes the
 * audit line.
 */
@ApplicationScoped
public class RegisterTenant {
    @Inject
    Tenants tenants;

    @Inject
    Event<TenantChanged> changed;

    @Inject
    Clock clock;

    /** The firm of this city with that code (its licence or credit code), made or brought up to date. */
    public TenantView enterprise(
            AccessScope scope,
            long cityId,
            String code,
            String name,
            String nameEn,
            String districtCode,
            boolean demo) {
        return member(TenantKind.ENTERPRISE, cityId, code, name, nameEn, districtCode, demo);
    }

    /**
     * A firm whose code the caller knows to be free: imports make thousands and look codes up once. A code that is
     * taken after all fails on the database's own key.
     */
    public TenantView newEnterprise(
            AccessScope scope,
            long cityId,
            String code,
            String name,
            String nameEn,
            String districtCode,
            boolean demo) {
        Tenant tenant =
                Tenant.member(TenantKind.ENTERPRISE, cityId, code, name, nameEn, districtCode, demo, Time.now(clock));
        return made(tenant);
    }

    /** The association of this city with that code. */
    public TenantView association(
            AccessScope scope, long cityId, String code, String name, String nameEn, boolean demo) {
        return member(TenantKind.ASSOCIATION, cityId, code, name, nameEn, null, demo);
    }

    private TenantView member(
            TenantKind kind, long cityId, String code, String name, String nameEn, String district, boolean demo) {
        Optional<Tenant> known = tenants.byCode(kind, code);
        if (known.isEmpty()) {
            Tenant tenant = Tenant.member(kind, cityId, code, name, nameEn, district, demo, Time.now(clock));
            return made(tenant);
        }
        Tenant tenant = known.get();
        if (tenant.cityId() != cityId) throw new RuleViolated(TenancyError.TENANT_CODE_TAKEN, code);
        boolean renamed = tenant.describe(name, nameEn, district);
        if (renamed) changed.fire(new TenantChanged(Views.of(tenant)));
        return Views.of(tenant);
    }

    private TenantView made(Tenant tenant) {
        tenants.add(tenant);
        TenantView view = Views.of(tenant);
        changed.fire(new TenantChanged(view));
        return view;
    }
}
