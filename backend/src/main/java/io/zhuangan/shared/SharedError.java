package io.zhuangan.shared;

/** Refusals that any room may give. */
public enum SharedError implements ErrorCode {
    /** The same Idempotency-Key came with another request. args: key */
    REQUEST_KEY_REUSED,
    /** args: longest length */
    REQUEST_KEY_WRONG
}
