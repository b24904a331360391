package io.zhuangan.officertraining;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code officertraining}. */
public enum OfficerTrainingError implements ErrorCode {
    /** Values: longest. */
    TITLE_MISSING,
    /** Who held it. Values: longest. */
    ORGANISER_MISSING,
    /** A day is missing, or the last lies before the first. */
    DAYS_WRONG,
    /** Training to come is not recorded. Values: the day. */
    NOT_OVER,
    /** A record counts in one year only. */
    ACROSS_YEARS,
    /** Values: smallest, largest for that many days. */
    HOURS_RANGE,
    /** An outside course needs a proof. */
    PROOF_MISSING,
    /** Only the officer's own, and not once it is confirmed. */
    RECORD_CONFIRMED,
    /** Only what was sent is decided. Values: state. */
    RECORD_NOT_SENT,
    /** Nobody confirms the own training. */
    OWN_RECORD,
    /** Sending back needs a remark. */
    REMARK_MISSING
}
