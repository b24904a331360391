package io.zhuangan.forum;

/** What became of an author's appeal against hiding. */
public enum AppealState {
    NONE,
    OPEN,
    RESTORED,
    UPHELD
}
