package io.zhuangan.enterprise;

import java.util.UUID;

/**
 * Somebody of a member firm with a post today.
 *
 * @param person key of the person
 * @param phone with its middle hidden unless the firm consents
 * @param email null unless the firm consents
 */
public record MemberContact(UUID person, String name, Post post, String phone, String email) {}
