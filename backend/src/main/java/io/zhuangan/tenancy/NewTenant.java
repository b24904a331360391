package io.zhuangan.tenancy;

import io.zhuangan.shared.TenantKind;

/**
 * Order to make a tenant.
 *
 * @param kind ASSOCIATION or ENTERPRISE
 * @param code the caller's own code for it; the same code again changes nothing but names
 * @param city code of the city it belongs to
 */
public record NewTenant(
        TenantKind kind, String code, String name, String nameEn, String city, String districtCode, boolean demo) {}
