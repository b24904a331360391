package io.zhuangan.actionplan;

/** Life of a proposal to close a stage. */
public enum ClosureState {
    PROPOSED,
    CONFIRMED,
    SENT_BACK
}
