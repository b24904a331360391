package io.zhuangan.shared;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, from which seat, and what that seat may see and do. Always the first argument of a use case.
 *
 * <p>Built on each request from our own membership rows, never from claims of a token. Immutable.
 *
 * @param personId internal id of the person; 0 for the platform itself
 * @param personName name for audit lines
 * @param tenantId internal id of the tenant of this seat
 * @param tenantKey public key of that tenant
 * @param tenantName name for audit lines and page heads
 * @param kind kind of that tenant
 * @param cityId id of the city tenant that this seat belongs to; 0 for the operator
 * @param reach whose rows may be seen
 * @param rights what may be done
 */
public record AccessScope(
        long personId,
        String personName,
        long tenantId,
        UUID tenantKey,
        String tenantName,
        TenantKind kind,
        long cityId,
        Reach reach,
        Set<Right> rights) {

    public AccessScope {
        Objects.requireNonNull(personName);
        Objects.requireNonNull(reach);
        rights = Set.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The same caller without a right: what a page needs to ask "would this be refused?". */
    public boolean mayAny(Right... any) {
        for (Right right : any) {
            if (rights.contains(right)) return true;
        }
        return false;
    }

    /**
     * The platform acting for one tenant: start-up, timers, jobs. Sees that tenant's rows (or its city's, for a
     * regulator) and holds every right, so it must never be reachable from a request.
     */
    public static AccessScope platformFor(long tenantId, UUID tenantKey, TenantKind kind, long cityId) {
        Reach reach = kind == TenantKind.CITY ? new Reach.City(cityId) : new Reach.OwnTenant(tenantId);
        return new AccessScope(
                0, "platform", tenantId, tenantKey, "platform", kind, cityId, reach, Set.of(Right.values()));
    }
}
