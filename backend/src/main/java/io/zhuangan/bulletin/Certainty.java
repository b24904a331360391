package io.zhuangan.bulletin;

/** How sure it is: the values of CAP 1.2 (OASIS), in its order. */
public enum Certainty {
    OBSERVED,
    LIKELY,
    POSSIBLE,
    UNLIKELY,
    UNKNOWN
}
