package io.zhuangan.exchange;

/** What is notified. */
public enum PointKind {
    /** A common problem. */
    PROBLEM,
    /** What happened somewhere, told without a name. */
    CASE
}
