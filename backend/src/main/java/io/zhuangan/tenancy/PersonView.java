package io.zhuangan.tenancy;

import java.util.UUID;

/**
 * A person as other rooms see them.
 *
 * @param id internal id, for references between rooms; never leaves the platform
 * @param hasAccount they have signed in at least once or were invited with an account
 */
public record PersonView(
        long id, UUID key, String username, String fullName, String phone, String email, boolean hasAccount) {}
