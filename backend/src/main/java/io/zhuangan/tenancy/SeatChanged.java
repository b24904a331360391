package io.zhuangan.tenancy;

/**
 * Somebody with an account got or lost a role for a tenant, or got the account that their roles were waiting for.
 * Observed in the same transaction. It does not say which of these: the order in which such news is acted on is not the
 * order in which they came, so whoever acts asks {@link OrganizationQueries} how things stand then.
 *
 * @param subject the account, as the identity provider names it
 */
public record SeatChanged(TenantView tenant, String subject) {}
