package io.zhuangan.tenancy;

import io.zhuangan.shared.TenantKind;
import java.util.UUID;

/**
 * A tenant as other rooms and pages see it.
 *
 * @param id internal id, for references between rooms; never leaves the platform
 * @param cityId internal id of its city; 0 for the operator
 */
public record TenantView(
        long id,
        UUID key,
        TenantKind kind,
        String code,
        String name,
        String nameEn,
        long cityId,
        String districtCode,
        boolean demo) {}
