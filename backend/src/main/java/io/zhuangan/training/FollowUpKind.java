package io.zhuangan.training;

/** How a follow-up question is answered. */
public enum FollowUpKind {
    /** In words. */
    TEXT,
    /** By one of the options. */
    CHOICE,
    YES_NO
}
