package io.zhuangan.actionplan;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum PlanError implements ErrorCode {
    /** args: name of whoever proposed */
    CLOSURE_NEEDS_SECOND_PERSON,
    /** args: none */
    CLOSURE_ALREADY_STANDS,
    /** args: none */
    CLOSURE_NOT_OPEN,
    /** args: first day of the stage */
    CLOSURE_BEFORE_START,
    /** args: none */
    CLOSURE_IN_FUTURE,
    /** args: none */
    CLOSURE_NEEDS_REASON,
    /** args: none */
    CLOSURE_NEEDS_EVIDENCE,
    /** args: none */
    SEND_BACK_NEEDS_NOTE,
    /** args: none */
    NOTE_NEEDS_TEXT,
    /** args: none */
    NOTE_IN_FUTURE
}
