package io.zhuangan.intake;

/** What becomes of a row. */
public enum RowResult {
    /** Will be, or was, written. */
    WRITE,
    /** Worth a look: skipped because nothing changes, or written with a remark. */
    NOTE,
    /** Not written; its remarks say why. */
    REFUSE
}
