package io.zhuangan.selfevaluation;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code selfevaluation}. */
public enum SelfEvaluationError implements ErrorCode {
    /** No rules hold for the year, or they have no stage of self-evaluation. Values: year. */
    NO_STAGE,
    /** The stage has not begun. Values: first day. */
    NOT_OPEN_YET,
    /** The stage is over. Values: last day. */
    CLOSED,
    /** The firm sits the year out. Values: year. */
    EXCUSED,
    /** Filed already. Values: moment, name of the signer. */
    FILED_ALREADY,
    /** Values: code. */
    INDICATOR_UNKNOWN,
    /** Values: code, most points. */
    POINTS_RANGE,
    /** Fewer points than the indicator is worth need words. Values: code. */
    STATEMENT_MISSING,
    /** Values: longest. */
    TEXT_TOO_LONG,
    /** Evidence belongs to an answer, so the answer comes first. Values: code. */
    ANSWER_FIRST,
    /** Indicators without an answer. Values: how many, code of the first. */
    INCOMPLETE,
    /** The pledge was not accepted. */
    PLEDGE_NOT_ACCEPTED,
    /** The typed name is not the name of who is signed in. Values: name. */
    NAME_DIFFERS,
    /** Only what was filed is checked. */
    NOT_FILED,
    /** A difference or a question needs words. */
    REMARK_MISSING,
    /** No such outcome for an officer. */
    OUTCOME_WRONG,
    /** The firm was not asked about this. */
    NOT_ASKED,
    /** An answer needs words. */
    REPLY_MISSING,
    /** Grades of the year are out. Values: year. */
    YEAR_RELEASED,
    /** Filing late is let in only after the stage is over. Values: last day. */
    STILL_OPEN,
    /** Values: today, last day of the check. */
    ADMISSION_DAY
}
