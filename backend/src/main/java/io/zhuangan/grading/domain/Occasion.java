package io.zhuangan.grading.domain;

/** Why a grade is given. */
public enum Occasion {
    /** The yearly evaluation (Measures Art. 9). */
    ANNUAL,
    /** A serious event within the year (Art. 6, 8). */
    IMMEDIATE,
    /** An objection was upheld and the grade adjusted (Art. 10(5)). */
    OBJECTION,
    /** A penalty was revoked or found void and the grade is put right (Art. 11). */
    RESTORATION,
    /** A grade of an earlier year was put right, and this one was held down by it: the ordinary rule again (Art. 6, 11). */
    FOLLOWING
}
