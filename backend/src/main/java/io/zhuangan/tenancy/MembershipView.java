package io.zhuangan.tenancy;

import java.time.LocalDate;
import java.util.UUID;

/** A membership with its person, for the people page of a tenant. */
public record MembershipView(
        UUID key,
        UUID tenant,
        UUID person,
        String username,
        String fullName,
        boolean hasAccount,
        Role role,
        LocalDate validFrom,
        LocalDate validTo,
        long version) {}
