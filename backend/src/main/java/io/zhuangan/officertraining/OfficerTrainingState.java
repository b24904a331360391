package io.zhuangan.officertraining;

/** Where a record stands. */
public enum OfficerTrainingState {
    /** Waits for somebody else's confirmation. */
    SENT,
    /** Sent back with a remark; its officer may change it and send it again. */
    RETURNED,
    /** Counts; nobody changes it any more. */
    CONFIRMED
}
