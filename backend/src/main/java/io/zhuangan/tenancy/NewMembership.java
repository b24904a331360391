package io.zhuangan.tenancy;

import java.util.UUID;

/**
 * Order to give somebody a role. The person is named by subject or by user name; one of them must be there.
 *
 * @param subject what the identity provider calls the account; may be null: then it is tied at first sign-in
 * @param username sign-in name
 */
public record NewMembership(
        UUID tenant, Role role, String subject, String username, String fullName, String phone, String email) {}
