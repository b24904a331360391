package io.zhuangan.training;

/** What a firm wants when it enrols several people at once. */
public enum Together {
    /** Whoever gets a seat sits, the others wait or are refused, each for a reason of their own. */
    AS_MANY_AS_POSSIBLE,
    /** All of them, or nobody: one transaction. */
    ONLY_ALL
}
