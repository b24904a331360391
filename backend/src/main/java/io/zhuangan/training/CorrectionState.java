package io.zhuangan.training;

/** How a correction of a frozen record stands. */
public enum CorrectionState {
    /** Waits for a second person. */
    ASKED,
    CONFIRMED,
    REFUSED
}
