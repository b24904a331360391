package io.zhuangan.membership;

/** A step in the story of a firm with an association. */
public enum MembershipEvent {
    APPLIED,
    ASKED,
    ANSWERED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    /** The firm left. */
    LEFT,
    /** The association ended the membership. */
    ENDED
}
