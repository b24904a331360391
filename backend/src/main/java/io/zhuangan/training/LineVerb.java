package io.zhuangan.training;

/** What association staff do to a line by hand, always with a reason. */
public enum LineVerb {
    MOVED_UP,
    SEATED,
    REMOVED,
    SEATS_OPENED
}
