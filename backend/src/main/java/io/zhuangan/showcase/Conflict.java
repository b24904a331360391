package io.zhuangan.showcase;

/** Why somebody is too close to a nomination to score it or to see its scores. */
public enum Conflict {
    /** Said so themselves. */
    DECLARED,
    /** Has a seat in the firm. */
    OWN_FIRM,
    /** Comes from an association that the firm is a member of. */
    OWN_MEMBER,
    /** Comes from the body that nominated, such as the bureau of the firm's district, or nominated in person. */
    OWN_NOMINATION
}
