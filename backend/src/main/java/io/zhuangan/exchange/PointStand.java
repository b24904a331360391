package io.zhuangan.exchange;

/** How a firm stands to a notified point (对照检视). */
public enum PointStand {
    /** It has the problem and puts it right by a day. */
    APPLIES,
    /** It had the problem and has put it right. */
    FIXED,
    /** It does not have it, and says how that was checked. */
    NOT_OURS
}
