package io.zhuangan.material;

/** Whether a document is shared. */
public enum DocumentState {
    SHARED,
    /** A newer one took its place. */
    REPLACED,
    /** The firm took it back. */
    WITHDRAWN,
    /** The association took it down, with a reason. */
    TAKEN_DOWN
}
