package io.zhuangan.exchange;

/** What becomes of a problem that a firm found in itself. */
public enum FixState {
    /** There is nothing to put right. */
    NONE,
    OPEN,
    /** The firm reports it done; the convener looks. */
    REPORTED,
    CONFIRMED
}
