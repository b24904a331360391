package io.zhuangan.bulletin;

/** How far a firm's self-check is. */
public enum CheckState {
    /** The bulletin brings none. */
    NONE,
    OPEN,
    DRAFT,
    SUBMITTED
}
