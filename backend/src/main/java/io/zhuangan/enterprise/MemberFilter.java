package io.zhuangan.enterprise;

/**
 * What an association's directory is narrowed by; null narrows nothing.
 *
 * @param text part of a name, or a member number
 * @param district code
 * @param belongs true for members today, false for those that are none today
 */
public record MemberFilter(String text, String district, EnterpriseKind kind, Boolean belongs) {
    public static final MemberFilter ALL = new MemberFilter(null, null, null, null);
}
