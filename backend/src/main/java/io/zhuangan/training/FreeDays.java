package io.zhuangan.training;

/** What becomes of a session of a series that would fall on a day that is not worked. */
public enum FreeDays {
    /** Held on the next working day. */
    AFTER,
    /** Held on the working day before. */
    BEFORE,
    /** Left out. */
    SKIP,
    /** Held all the same. */
    KEEP
}
