package io.zhuangan.training;

/** How an appeal stands. */
public enum AppealState {
    OPEN,
    /** The record was right. */
    KEPT,
    /** The record was changed. */
    ADJUSTED
}
