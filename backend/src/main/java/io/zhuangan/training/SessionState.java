package io.zhuangan.training;

/** Life of a session: a draft is published, then held and closed, or cancelled. */
public enum SessionState {
    /** Seen by the association only. */
    DRAFT,
    /** In the public calendar; firms may enrol between opening and cut-off. */
    PUBLISHED,
    /** Will not take place; stays in the calendar so that subscribers learn it. */
    CANCELLED,
    /** Held, and its certificates are issued. */
    CLOSED
}
