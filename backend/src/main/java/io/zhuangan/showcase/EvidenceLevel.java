package io.zhuangan.showcase;

/** How well a case's results are backed. */
public enum EvidenceLevel {
    /** The firm says so. */
    REPORTED,
    /** The firm's own measured records, looked at once on site. */
    MEASURED,
    /** Somebody independent measured or verified. */
    VERIFIED
}
