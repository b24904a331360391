package io.zhuangan.objection;

/** What a review may end in (Measures Art. 10(5)). */
public enum ObjectionOutcome {
    /** 维持. */
    KEEP,
    /** 调整: facts are taken back and the firm is graded anew. */
    ADJUST
}
