package io.zhuangan.training;

/** What people hear of after a seat or a course, each once for a place. The notice has the same name. */
public enum AfterwardsNews {
    EXAM_OPEN,
    EXAM_CLOSING,
    FEEDBACK_OPEN,
    FOLLOW_UP_OPEN,
    FOLLOW_UP_DUE
}
