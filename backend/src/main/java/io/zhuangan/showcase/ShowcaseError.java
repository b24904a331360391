package io.zhuangan.showcase;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum ShowcaseError implements ErrorCode {
    /** args: name of the missing section */
    CASE_INCOMPLETE,
    /** args: none */
    CASE_NEEDS_RESULT,
    /** args: none */
    CASE_NEEDS_CONSENT,
    /** args: day on which the consent ended */
    CASE_CONSENT_ENDED,
    /** args: name of whoever wrote the revision */
    CASE_NEEDS_SECOND_PERSON,
    /** args: none */
    CASE_NOTHING_NEW,
    /** args: none */
    CASE_NOT_PUBLISHED,
    /** args: none */
    WITHDRAWAL_NEEDS_REASON,
    /** args: none */
    CONSENT_SPAN_WRONG,
    /** A step that does not follow from where the revision stands. args: state, state wanted */
    REVISION_NOT_THERE,
    /** args: none */
    SCHEDULE_NOT_AHEAD,
    /** args: none */
    RETURN_NEEDS_REASON,
    /** The firm is on the platform and its own consent does not hold. args: name of the firm */
    FIRM_CONSENT_MISSING,
    /** args: sum found */
    WEIGHTS_NOT_WHOLE,
    /** args: none */
    POINTS_WRONG,
    /** args: none */
    SCORE_INCOMPLETE,
    /** args: why */
    JUROR_TOO_CLOSE,
    /** args: none */
    CALL_INCOMPLETE,
    /** args: first day, last day */
    CALL_NOT_OPEN,
    /** args: none */
    SIGNER_MISSING,
    /** args: state it is in */
    NOMINATION_NOT_OPEN,
    /** args: scores there, scores needed */
    JURY_TOO_FEW,
    /** args: none */
    RESULT_NEEDS_REASONS,
    /** args: none */
    RECUSAL_NEEDS_REASON,
    /** args: none */
    JUROR_UNKNOWN,
    /** args: none */
    CONSENT_NEEDS_SIGNER,
    /** args: none */
    CONSENT_UNTIL_WRONG,
    /** args: none */
    CONSENT_ENDED_ALREADY,
    /** args: most MiB */
    PICTURE_TOO_LARGE,
    /** args: what the content is */
    PICTURE_TYPE,
    /** args: none */
    PICTURE_BROKEN,
    /** Something else is hidden in the file. args: none */
    PICTURE_TWO_FACED,
    /** args: width, height, most megapixels */
    PICTURE_TOO_MANY_PIXELS,
    /** args: shortest side in pixels */
    PICTURE_TOO_SMALL,
    /** args: none */
    PICTURE_NEEDS_WORDS,
    /** args: name of the field, most characters */
    TEXT_TOO_LONG,
    /** args: none */
    PAGE_CODE_WRONG,
    /** args: words of the entry */
    PAGE_LINK_WRONG,
    /** args: none */
    PAGE_NOT_PUBLISHED,
    /** args: none */
    PAGE_NOT_PLANNED,
    /** args: none */
    PAGE_NEEDS_TITLE,
    /** args: none */
    PAGE_NEEDS_DAYS,
    /** args: number and words of the entry */
    ENTRY_INCOMPLETE,
    /** args: number and words of the entry */
    ENTRY_NEEDS_SOURCE,
    /** args: number and words of the entry */
    PRESS_INCOMPLETE
}
