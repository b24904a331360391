package io.zhuangan.material;

/** How a document stands to its last day. */
public enum Validity {
    /** It names no last day. */
    OPEN_ENDED,
    VALID,
    /** It expires within the days of warning. */
    SOON,
    EXPIRED
}
