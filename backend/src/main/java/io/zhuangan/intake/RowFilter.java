package io.zhuangan.intake;

/** Which rows of an import to show. */
public enum RowFilter {
    /** The first rows of each result. */
    SAMPLE,
    ALL,
    WRITE,
    NOTE,
    REFUSE
}
