package io.zhuangan.intake;

/** What writing a row does. */
public enum RowAction {
    CREATE,
    CHANGE,
    /** The register already says this. */
    UNCHANGED,
    /** Refused. */
    NONE
}
