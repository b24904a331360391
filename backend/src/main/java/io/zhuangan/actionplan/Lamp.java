package io.zhuangan.actionplan;

/** How a stage or task stands. Order of urgency: what a task shows of its stages is the first of these. */
public enum Lamp {
    /** 逾期: past its date and nobody proposed to close it. */
    OVERDUE,
    /** 临期: within the plan's amber working days of its date. */
    DUE_SOON,
    /** 待销号: proposed for closing, waits for a second person. */
    TO_CLOSE,
    /** 进行中. */
    RUNNING,
    /** 未开始. */
    NOT_STARTED,
    /** 已销号: closed by a second person. */
    CLOSED
}
