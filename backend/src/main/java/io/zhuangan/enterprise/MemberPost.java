package io.zhuangan.enterprise;

/**
 * Somebody of a member firm who holds a post.
 *
 * @param firm internal id of the firm
 * @param person internal id of the person
 * @param email null where none is known
 */
public record MemberPost(long firm, long person, String name, String email, Post post) {}
