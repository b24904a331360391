package io.zhuangan.showcase;

/** What editors write beside cases. */
public enum EditedKind {
    /** What is told of an industry cluster beyond its name and place. */
    CLUSTER,
    /** A campaign such as 5·25 or the week of drug safety. */
    CAMPAIGN
}
