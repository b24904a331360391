package io.zhuangan.membership;

import java.util.UUID;

/**
 * What a firm applies with.
 *
 * @param association key of the association
 * @param contact who the association talks to
 * @param why why the firm wants to join
 * @param pledged whether the firm keeps the association's rules
 */
public record MembershipOrder(UUID association, String contact, String phone, String why, boolean pledged) {}
