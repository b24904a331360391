package io.zhuangan.tenancy;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.domain.District;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Brings a city onto the platform: its bureau, its districts and their bureaus, and, by {@link CityFounded}, whatever
 * other rooms load from the city's data pack. All in one transaction: a city is whole or absent.
 */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class FoundCity {
    @Inject
    Tenants tenants;

    @Inject
    AuditLog audit;

    @Inject
    Event<CityFounded> founded;

    @Inject
    Event<TenantChanged> changed;

    @Inject
    Clock clock;

    /** The scope to found with: the coming city itself, so that all rows made on the way are within its reach. */
    public static AccessScope comingCity() {
        long id = Ids.next();
        return AccessScope.platformFor(id, UUID.randomUUID(), TenantKind.CITY, id);
    }

    /** @return whether the city was founded now; false if it stands already */
    public boolean found(AccessScope scope, String pack) {
        Map<String, String> row = CityPack.rows("/cities/" + pack + "/city.csv").get(0);
        if (tenants.byCode(TenantKind.CITY, row.get("code")).isPresent()) return false;
        Instant now = Time.now(clock);
        Tenant city = Tenant.city(
                scope.tenantId(), scope.tenantKey(), row.get("code"), row.get("name"), row.get("name_en"), now);
        tenants.add(city);
        changed.fire(new TenantChanged(Views.of(city)));
        for (Map<String, String> d : CityPack.rows("/cities/" + pack + "/districts.csv")) {
            tenants.add(new District(
                    city.id(),
                    d.get("code"),
                    d.get("name"),
                    d.get("name_en"),
                    Integer.parseInt(d.get("tile_column")),
                    Integer.parseInt(d.get("tile_row")),
                    Boolean.parseBoolean(d.get("statistical"))));
            Tenant bureau = Tenant.district(city, d.get("code"), d.get("bureau"), d.get("bureau_en"), now);
            tenants.add(bureau);
            changed.fire(new TenantChanged(Views.of(bureau)));
        }
        audit.record(scope, "FOUND_CITY", "Tenant", city.key(), null, Views.of(city), null);
        founded.fire(new CityFounded(city.id(), city.key(), pack));
        return true;
    }
}
