package io.zhuangan.training;

/** Where an attempt at a test stands. */
public enum SittingState {
    RUNNING,
    HANDED_IN,
    /** The time was up: what was answered until then counts. */
    TIMED_OUT,
    /** Sat on paper in the room; the association took the mark over from a list. */
    PAPER
}
