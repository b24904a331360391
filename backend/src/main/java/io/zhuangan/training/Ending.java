package io.zhuangan.training;

/** How somebody's place in a session came to an end. */
public enum Ending {
    /** The firm gave it back. */
    WITHDRAWN,
    /** Association staff took the person off, with a reason. */
    REMOVED,
    /** The request was turned down, with a reason. */
    DECLINED,
    /** The firm did not want the seat that was offered. */
    OFFER_DECLINED,
    /** Nobody answered the offer in time. */
    OFFER_LAPSED
}
