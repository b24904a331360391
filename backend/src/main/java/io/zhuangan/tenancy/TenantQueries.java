package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.BodyName;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.domain.District;
import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Person;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tenants, their people, and the districts of a city. */
@Reads
public class TenantQueries {
    @Inject
    Tenants tenants;

    @Inject
    People people;

    /** All tenants of the platform; for the operator, who sees names and seats but no business rows. */
    @Permit(Right.OPERATE_PLATFORM)
    public Page<TenantView> list(AccessScope scope, TenantKind kind, String text, String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Page.MOST));
        long after = after(cursor);
        Page<Tenant> page = Page.cut(tenants.list(kind, text, after, size + 1), size, t -> Long.toString(t.id(), 36));
        return new Page<>(page.items().stream().map(Views::of).toList(), page.next());
    }

    /** The operator's own tenant. */
    @Permit(Right.OPERATE_PLATFORM)
    public TenantView operator(AccessScope scope) {
        return tenants.byCode(TenantKind.OPERATOR, "platform").map(Views::of).orElseThrow();
    }

    /** Names by internal id, for lists of things that belong to many tenants. */
    @Permit(Right.OPERATE_PLATFORM)
    public Map<Long, String> names(AccessScope scope, Collection<Long> ids) {
        return tenants.byIds(ids).stream().collect(Collectors.toMap(Tenant::id, Tenant::name));
    }

    private static long after(String cursor) {
        if (cursor == null || cursor.isBlank()) return 0;
        try {
            return Long.parseLong(cursor, 36);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("cursor", e);
        }
    }

    /** One tenant: any for the operator, the own one for whoever manages its people. */
    @Permit({Right.OPERATE_PLATFORM, Right.MANAGE_PEOPLE})
    public TenantView get(AccessScope scope, UUID key) {
        return Views.of(Guard.managed(scope, tenants, key));
    }

    /** The people of a tenant with their roles, current and past. */
    @Permit({Right.OPERATE_PLATFORM, Right.MANAGE_PEOPLE})
    public List<MembershipView> memberships(AccessScope scope, UUID tenantKey) {
        Tenant tenant = Guard.managed(scope, tenants, tenantKey);
        List<Membership> memberships = people.ofTenant(tenant.id());
        Map<Long, Person> persons =
                people
                        .byIds(memberships.stream()
                                .map(Membership::personId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return memberships.stream()
                .map(m -> Views.of(m, tenant, persons.get(m.personId())))
                .toList();
    }

    /** One role of somebody in a tenant, current or past. */
    @Permit({Right.OPERATE_PLATFORM, Right.MANAGE_PEOPLE})
    public MembershipView membership(AccessScope scope, UUID tenantKey, UUID key) {
        return memberships(scope, tenantKey).stream()
                .filter(m -> m.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("Membership", key));
    }

    /** Associations and enterprises of the caller's city, by code; null if there is none within reach. */
    @OpenToAll(because = "looks up within the caller's own reach only; rooms resolve codes of imports with it")
    public Optional<TenantView> byCode(AccessScope scope, TenantKind kind, String code) {
        return tenants.byCode(kind, code).filter(t -> Guard.reaches(scope, t)).map(Views::of);
    }

    /** All tenants of a kind within the caller's reach. */
    @OpenToAll(because = "lists within the caller's own reach only; imports resolve many codes with it")
    public List<TenantView> within(AccessScope scope, TenantKind kind) {
        return tenants.ofCity(scope.cityId(), kind).stream()
                .filter(t -> Guard.reaches(scope, t))
                .map(Views::of)
                .toList();
    }

    /** A tenant by its key, within the caller's reach. */
    @OpenToAll(because = "looks up within the caller's own reach only; rooms name tenants with it")
    public TenantView within(AccessScope scope, UUID key) {
        return tenants.byKey(key)
                .filter(t -> Guard.reaches(scope, t))
                .map(Views::of)
                .orElseThrow(() -> new NotFound("Tenant", key));
    }

    /** The districts of the caller's city, for the tile map and for choosing one. */
    @OpenToAll(because = "names of districts are public knowledge")
    public List<DistrictView> districts(AccessScope scope) {
        return districtsOf(scope.reach() instanceof Reach.City city ? city.cityId() : scope.cityId());
    }

    /** The city tenants; the public site and timers act for each of them. */
    @OpenToAll(because = "names of city bureaus are public knowledge")
    public List<TenantView> cities() {
        return tenants.cities().stream().map(Views::of).toList();
    }

    /** The associations of a city. */
    @OpenToAll(because = "names of associations are public knowledge")
    public List<TenantView> associations(long cityId) {
        return tenants.ofCity(cityId, TenantKind.ASSOCIATION).stream()
                .map(Views::of)
                .toList();
    }

    /** What the bureaus and associations of a city are called, in both languages. */
    @OpenToAll(because = "names of bureaus and associations are public knowledge")
    public List<BodyName> bodies(long cityId) {
        return tenants.bodies(cityId).stream()
                .map(t -> new BodyName(t.name(), t.nameEn()))
                .toList();
    }

    @OpenToAll(because = "names of districts are public knowledge")
    public List<DistrictView> districtsOf(long cityId) {
        return tenants.districts(cityId).stream().map(TenantQueries::view).toList();
    }

    private static DistrictView view(District d) {
        return new DistrictView(d.code(), d.name(), d.nameEn(), d.tileColumn(), d.tileRow(), d.statistical());
    }
}
