package io.zhuangan.shared;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Second wall behind the predicate of {@link ScopedStore}: an association's or firm's call that loads or writes a row
 * of somebody else ends here. Regulators reach across tenants by predicate, so their rows are not compared.
 */
public class TenantGuard {
    @PostLoad
    @PrePersist
    @PreUpdate
    @PreRemove
    void compare(Object entity) {
        AccessScope scope = ScopeOnThread.current();
        if (scope == null || !(entity instanceof TenantOwned owned)) return;
        if (scope.reach() instanceof Reach.OwnTenant own
                && own.tenantId() != owned.tenantId()
                && own.tenantId() != owned.counterpartId()) {
            throw new NotFound(entity.getClass().getSimpleName(), "row of another tenant");
        }
        if (scope.reach() instanceof Reach.Nothing) {
            throw new NotFound(entity.getClass().getSimpleName(), "no reach");
        }
    }
}
