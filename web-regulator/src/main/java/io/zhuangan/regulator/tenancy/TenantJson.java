package io.zhuangan.regulator.tenancy;

import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.TenantView;
import java.util.UUID;

/** A tenant in the interface. */
public record TenantJson(
        UUID key, TenantKind kind, String code, String name, String nameEn, String districtCode, boolean demo) {
    static TenantJson of(TenantView t) {
        return new TenantJson(t.key(), t.kind(), t.code(), t.name(), t.nameEn(), t.districtCode(), t.demo());
    }
}
