package io.zhuangan.training;

/** Who stands behind a course: only what a regulator organises or entrusts can become a grading fact. */
public enum Organiser {
    /** The association's own course. */
    ASSOCIATION,
    /** The association runs it on behalf of the regulator. */
    ENTRUSTED,
    /** The regulator's own course, run through the association. */
    REGULATOR
}
