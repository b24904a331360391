package io.zhuangan.enterprise;

/**
 * What to look for in the register; null or blank means any.
 *
 * @param text part of a name or a licence number
 */
public record EnterpriseFilter(String text, String district, EnterpriseKind kind, EnterpriseStatus status) {
    public static final EnterpriseFilter ALL = new EnterpriseFilter(null, null, null, null);
}
