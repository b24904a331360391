package io.zhuangan.bulletin;

/** Products that a bulletin is about. A short list of ours, not the official classification. */
public enum ProductKind {
    SKIN_CARE,
    HAIR,
    MAKE_UP,
    FRAGRANCE,
    CLEANSING,
    CHILDREN,
    SPECIAL,
    TOOTHPASTE
}
