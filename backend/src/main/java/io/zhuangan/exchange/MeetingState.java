package io.zhuangan.exchange;

/** How far a meeting is. */
public enum MeetingState {
    DRAFT,
    /** Firms are invited. */
    CONVENED,
    /** It took place; receipts and follow-up run. */
    HELD,
    /** Follow-up is over; nothing changes any more. */
    CLOSED,
    /** Called off after firms were invited. */
    CANCELLED,
    /** A draft that was given up. */
    DISCARDED
}
