package io.zhuangan.contract;

/** What may be done with an edition today. */
public enum EditionPhase {
    /** It is written. */
    DRAFT,
    /** Others comment; its words rest. */
    OPEN,
    /** Comments are answered and words mended; then it may be published. */
    ANSWERING,
    PUBLISHED
}
