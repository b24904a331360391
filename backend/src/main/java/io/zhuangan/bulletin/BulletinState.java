package io.zhuangan.bulletin;

/** Where a bulletin stands. DISCARDED: a draft that was given up. */
public enum BulletinState {
    DRAFT,
    DISCARDED,
    PUBLISHED,
    /** An update took its place. */
    SUPERSEDED,
    CANCELLED
}
