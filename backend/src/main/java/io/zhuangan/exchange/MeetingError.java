package io.zhuangan.exchange;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code exchange}. */
public enum MeetingError implements ErrorCode {
    /** Title, kind or a text is missing or too long. Values: longest. */
    TITLE_MISSING,
    TEXT_TOO_LONG,
    /** A point needs a title, what happened and what to check. Values: number. */
    POINT_INCOMPLETE,
    /** The case that a point names is not public, or not any more. Values: number. */
    CASE_NOT_PUBLIC,
    /** More points than a receipt can bear. Values: most. */
    TOO_MANY_POINTS,
    /** The address of the online room is no https address. */
    ADDRESS_UNSAFE,
    /** Begin and end are missing or the end is not after the begin. */
    TIME_WRONG,
    /** It would begin in the past. */
    TIME_PAST,
    /** Neither a place nor an online room. */
    PLACE_MISSING,
    /** Days for the receipt outside 1 to 60. */
    RECEIPT_DAYS,
    /** Nothing is notified. */
    NOTHING_NOTIFIED,
    /** Nobody is on the list. */
    NOBODY_INVITED,
    /** Nobody of the list fits the selection. */
    SELECTION_EMPTY,
    /** Who edited last does not convene. */
    SECOND_PERSON,
    /** The step does not follow the state it is in. Values: state. */
    STEP_OUT_OF_TURN,
    /** It has not begun. Values: begin. */
    NOT_BEGUN,
    /** It has begun: too late for this. */
    BEGUN,
    /** A reason is missing or too long. Values: longest. */
    REASON_MISSING,
    /** Who comes is missing. Values: longest. */
    DELEGATE_MISSING,
    /** The receipt needs words. Values: longest. */
    WORDS_MISSING,
    /** The day to put it right is missing or past. Values: today. */
    DUE_DAY,
    /** It is confirmed; nothing can be changed. Values: by, when. */
    CONFIRMED,
    /** Fixes are open: closing needs a reason. Values: number. */
    FIXES_OPEN,
    /** They were urged today. */
    URGED_TODAY,
    /** There is nobody to urge. */
    NOBODY_TO_URGE
}
