package io.zhuangan.provisioning;

import java.util.UUID;

/**
 * This account is to be a member of the tenant's organization, or not, as its roles say.
 *
 * @param subject the account, as the identity provider names it
 */
public record MemberOrder(UUID tenant, String subject) {
    public static final String KIND = "provisioning.member";
}
