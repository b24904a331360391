package io.zhuangan.bulletin;

/** Where a firm's receipt stands. */
public enum ReceiptState {
    /** Nothing is asked for any more: the bulletin was replaced or cancelled, or asks for none. */
    NONE,
    WAITING,
    /** Less than a day is left. */
    DUE_SOON,
    OVERDUE,
    DONE,
    /** Given, after the deadline. */
    DONE_LATE
}
