package io.zhuangan.training;

/** How a record came about. */
public enum AttendanceMethod {
    /** The person scanned the rotating code. */
    QR,
    /** The person typed the spoken code. */
    SPOKEN,
    /** Staff called the roll. */
    ROLL_CALL,
    /** Entered from the signed paper sheet. */
    PAPER,
    /** Taken over from an earlier register. */
    IMPORTED,
    /** Changed by the decision on an appeal. */
    APPEAL,
    /** Changed after freezing, by two people. */
    CORRECTION
}
