package io.zhuangan.tenancy;

/**
 * A tenant was made or got another name. Observed in the same transaction, so an observer writes down what must follow
 * and does nothing else.
 */
public record TenantChanged(TenantView tenant) {}
