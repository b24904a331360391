package io.zhuangan.showcase;

/** How far a firm's consent to be shown goes. */
public enum ConsentExtent {
    /** Words and figures. */
    TEXT,
    /** Pictures too. */
    TEXT_AND_PICTURES
}
