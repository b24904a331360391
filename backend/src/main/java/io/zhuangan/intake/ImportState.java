package io.zhuangan.intake;

/** Life of an import. */
public enum ImportState {
    /** Checked; nothing is written yet. */
    PREVIEWED,
    /** Written, whole. */
    APPLIED,
    /** Put aside by a person; nothing was written. */
    DISCARDED
}
