package io.zhuangan.tenancy;

import java.util.UUID;

/**
 * What the identity provider should know of a tenant.
 *
 * @param id internal id, in the order of which tenants are walked through
 * @param tenant public key of the tenant
 * @param organizationId the organization that stands for it, as far as we know; null if there is none yet
 */
public record OrganizationView(long id, UUID tenant, String code, String name, String organizationId) {}
