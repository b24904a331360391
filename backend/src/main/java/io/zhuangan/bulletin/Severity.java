package io.zhuangan.bulletin;

/** How bad it is: the values of CAP 1.2 (OASIS), in its order. */
public enum Severity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR,
    UNKNOWN
}
