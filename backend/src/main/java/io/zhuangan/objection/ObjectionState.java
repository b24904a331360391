package io.zhuangan.objection;

/** Where an objection stands. */
public enum ObjectionState {
    /** 受理: received, the clock of the review runs. */
    FILED,
    /** 撤回 by the firm. */
    WITHDRAWN,
    /** 维持. */
    KEPT,
    /** 调整. */
    ADJUSTED
}
