package io.zhuangan.training;

/** Where a session takes place. */
public enum TeachingMode {
    IN_PERSON,
    ONLINE,
    MIXED
}
