package io.zhuangan.bulletin;

/** How soon to act: the values of CAP 1.2 (OASIS), in its order. */
public enum Urgency {
    IMMEDIATE,
    EXPECTED,
    FUTURE,
    PAST,
    UNKNOWN
}
