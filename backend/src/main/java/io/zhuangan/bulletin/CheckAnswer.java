package io.zhuangan.bulletin;

/** Answer to a question of a self-check. */
public enum CheckAnswer {
    YES,
    NO,
    NOT_APPLICABLE
}
