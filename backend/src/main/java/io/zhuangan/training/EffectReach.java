package io.zhuangan.training;

/** How far the teaching of a clause came to a firm. */
public enum EffectReach {
    /** Somebody of the firm attended a unit of a session that taught it. */
    ATTENDED,
    /** Somebody was enrolled and nobody came. */
    OFFERED,
    NOT_REACHED
}
