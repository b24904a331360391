package io.zhuangan.objection;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code objection}. */
public enum ObjectionError implements ErrorCode {
    /** The time for filing is over. Values: last day, working days of the window. */
    WINDOW_OVER,
    /** Values: receipt number of the first one. */
    OBJECTION_TWICE,
    /** Another grade of the same year took its place. Values: year. */
    GRADE_REPLACED,
    /** Values: year. */
    GRADE_FINAL,
    /** Values: longest. */
    STATEMENT_MISSING,
    /** Values: longest. */
    WORDS_TOO_LONG,
    /** What is disputed does not stand in the grade. Values: what was sent. */
    POINT_UNKNOWN,
    /** Values: most. */
    TOO_MANY_FILES,
    FILE_MISSING,
    /** Values: state. */
    OBJECTION_CLOSED,
    /** No officer of the bureau with that right. */
    REVIEWER_UNKNOWN,
    /** Who assessed first does not review. Values: name. */
    REVIEWER_ASSESSED,
    /** Nobody is assigned yet. */
    REVIEWER_MISSING,
    /** Values: the assigned reviewer. */
    NOT_REVIEWER,
    /** Values: longest. */
    REASONS_MISSING,
    OUTCOME_MISSING,
    /** Adjusting takes back at least one fact. */
    FACTS_MISSING,
    /** The fact does not stand in the disputed grade. Values: key. */
    FACT_NOT_COUNTED,
    /** An objection does not end worse for the firm. Values: level and points before, level and points after. */
    MAKES_WORSE,
    /** Values: longest. */
    NOTE_MISSING
}
