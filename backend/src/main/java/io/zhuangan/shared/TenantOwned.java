package io.zhuangan.shared;

/** An entity that belongs to a tenant. Two-party rows (an enrolment) also name the second tenant that may see them. */
public interface TenantOwned {
    /** Internal id of the tenant whose row this is. */
    long tenantId();

    /** Internal id of a second tenant that may see the row, or 0. */
    default long counterpartId() {
        return 0;
    }
}
