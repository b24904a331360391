package io.zhuangan.exchange;

/** Who was there of an invited firm. Nothing recorded means: not present. */
public enum Presence {
    PRESENT,
    /** Somebody else than the legal representative or the head of quality and safety came. */
    REPRESENTED,
    ABSENT
}
