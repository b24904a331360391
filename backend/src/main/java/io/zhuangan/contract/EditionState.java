package io.zhuangan.contract;

/** Where an edition stands. */
public enum EditionState {
    DRAFT,
    /** A round of comments was opened; over when its last day is over or it was ended. */
    COMMENT,
    PUBLISHED
}
