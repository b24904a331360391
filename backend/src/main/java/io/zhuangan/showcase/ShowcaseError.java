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
    CONSENT_SPAN_WRONG
}
