package io.zhuangan.tenancy.domain;

import io.zhuangan.shared.TenantKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tenants and districts. This room decides who has a scope at all, so its reads take keys instead of a scope; each
 * caller says in its own class why it may.
 */
public interface Tenants {
    Optional<Tenant> byKey(UUID key);

    Optional<Tenant> byId(long id);

    List<Tenant> byIds(Collection<Long> ids);

    Optional<Tenant> byCode(TenantKind kind, String code);

    List<Tenant> cities();

    /** Tenants in order of their ids, after {@code afterId}; kind null means all, text matches name or code. */
    List<Tenant> list(TenantKind kind, String text, long afterId, int limit);

    List<Tenant> ofCity(long cityId, TenantKind kind);

    /** The city's own bureau, its districts' bureaus and its associations. */
    List<Tenant> bodies(long cityId);

    List<District> districts(long cityId);

    /** Keeps the organization's id without touching the version. */
    void noteOrganization(UUID key, String organizationId);

    void add(Tenant tenant);

    void add(District district);
}
