package io.zhuangan.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a query's rows are tied to tenants: the JPQL (or SQL) paths that hold tenant ids. A row is visible when any of
 * them is within the caller's {@link Reach}.
 */
public final class ScopeRule {
    private final List<String> paths;

    private ScopeRule(List<String> paths) {
        this.paths = paths;
    }

    /** @param paths e.g. {@code "e.tenantId"}, {@code "e.enterpriseId"}; trusted text, never user input */
    public static ScopeRule by(String... paths) {
        if (paths.length == 0) throw new IllegalArgumentException("a rule needs a path");
        return new ScopeRule(List.of(paths));
    }

    /** The predicate for a JPQL query on the entity {@code Tenant} of the tenancy room. */
    Predicate jpql(AccessScope scope) {
        return predicate(scope, "Tenant", "cityId", "districtCode", "id");
    }

    /** The same for native SQL on the table {@code tenant}. */
    Predicate sql(AccessScope scope) {
        return predicate(scope, "tenant", "city_id", "district_code", "id");
    }

    private Predicate predicate(AccessScope scope, String tenant, String city, String district, String id) {
        if (scope == null) return Predicate.NONE;
        List<String> any = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        Reach reach = scope.reach();
        for (String path : paths) {
            if (reach instanceof Reach.OwnTenant own) {
                any.add(path + " = :scopeTenant");
                values.put("scopeTenant", own.tenantId());
            } else if (reach instanceof Reach.City c) {
                any.add("%s in (select scoped_t.%s from %s scoped_t where scoped_t.%s = :scopeCity)"
                        .formatted(path, id, tenant, city));
                values.put("scopeCity", c.cityId());
            } else if (reach instanceof Reach.Districts d && !d.codes().isEmpty()) {
                any.add(
                        "%s in (select scoped_t.%s from %s scoped_t where scoped_t.%s = :scopeCity and scoped_t.%s in :scopeDistricts)"
                                .formatted(path, id, tenant, city, district));
                values.put("scopeCity", d.cityId());
                values.put("scopeDistricts", d.codes());
            }
        }
        return any.isEmpty() ? Predicate.NONE : new Predicate("(" + String.join(" or ", any) + ")", values);
    }

    /** A predicate with its parameters. {@link #NONE} matches no row: no scope, no rows. */
    record Predicate(String text, Map<String, Object> values) {
        static final Predicate NONE = new Predicate("(1 = 0)", Map.of());
    }
}
