package io.zhuangan.tenancy;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.inject.Inject;

/** The operator takes an association (or a firm outside the register) onto the platform. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class CreateTenant {
    @Inject
    Tenants tenants;

    @Inject
    RegisterTenant register;

    @Inject
    AuditLog audit;

    public TenantView create(AccessScope scope, NewTenant order) {
        Tenant city = tenants.byCode(TenantKind.CITY, order.city())
                .orElseThrow(() -> new RuleViolated(TenancyError.CITY_UNKNOWN, String.valueOf(order.city())));
        if (blank(order.code()) || blank(order.name())) {
            throw new RuleViolated(TenancyError.TENANT_NEEDS_CODE_AND_NAME);
        }
        TenantView before =
                tenants.byCode(order.kind(), order.code()).map(Views::of).orElse(null);
        TenantView after =
                switch (order.kind()) {
                    case ASSOCIATION ->
                        register.association(
                                scope, city.id(), order.code(), order.name(), order.nameEn(), order.demo());
                    case ENTERPRISE ->
                        register.enterprise(
                                scope,
                                city.id(),
                                order.code(),
                                order.name(),
                                order.nameEn(),
                                order.districtCode(),
                                order.demo());
                    default -> throw new RuleViolated(TenancyError.TENANT_KIND_NOT_CREATABLE, order.kind());
                };
        if (!after.equals(before)) audit.record(scope, "CREATE_TENANT", "Tenant", after.key(), before, after, null);
        return after;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
