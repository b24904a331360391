package io.zhuangan.tenancy;

import io.zhuangan.shared.TenantKind;
import java.util.List;
import java.util.UUID;

/**
 * One chair somebody may sit on: a tenant, with all roles they hold there today.
 *
 * @param membership key of the first membership; names the seat in the seat chooser
 * @param role the first role, in the order of {@link Role}
 * @param roles all roles in this tenant
 */
public record SeatView(
        UUID membership,
        UUID tenant,
        String tenantName,
        String tenantNameEn,
        TenantKind kind,
        boolean demo,
        Role role,
        List<Role> roles) {}
