package io.zhuangan.selfevaluation;

/** How far a firm's self-evaluation is. */
public enum EvaluationState {
    /** The firm was told and has not looked. */
    CALLED,
    /** Something is filled in. */
    DRAFT,
    /** Filed under a pledge; only asked questions can still be answered. */
    FILED,
    /** The firm sits the year out (Measures Art. 9). */
    EXCUSED
}
