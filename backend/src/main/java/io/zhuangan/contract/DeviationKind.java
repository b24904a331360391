package io.zhuangan.contract;

/** How a sheet differs from its edition at a clause. */
public enum DeviationKind {
    CHANGED,
    LEFT_OUT
}
