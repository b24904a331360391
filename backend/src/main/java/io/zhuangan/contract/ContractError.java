package io.zhuangan.contract;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum ContractError implements ErrorCode {
    /** args: none */
    ASSOCIATIONS_ONLY,
    /** args: none */
    SLUG_WRONG,
    /** args: the address */
    SLUG_TAKEN,
    /** args: what is too long, most characters, characters typed */
    TEXT_TOO_LONG,
    /** args: most clauses, most variables */
    TEXT_TOO_LARGE,
    /** args: key */
    CLAUSE_KEY_WRONG,
    /** args: who saved it, when */
    EDITION_CHANGED,
    /** args: last day of the round */
    EDITION_IN_COMMENT,
    /** args: none */
    EDITION_PUBLISHED,
    /** args: none */
    EDITION_UNDER_WAY,
    /** args: number of faults */
    EDITION_FAULTY,
    /** args: first day, last day that can be chosen */
    COMMENT_SPAN_WRONG,
    /** args: none */
    COMMENT_NOT_OPEN,
    /** args: none */
    COMMENT_END_NEEDS_REASON,
    /** args: none */
    COMMENT_EMPTY,
    /** args: most characters, characters typed */
    COMMENT_TOO_LONG,
    /** args: none */
    COMMENT_CLAUSE_UNKNOWN,
    /** args: none */
    COMMENT_OWN_TEXT,
    /** args: none */
    COMMENT_ANSWERED,
    /** args: none */
    ANSWER_NEEDS_OUTCOME,
    /** args: none */
    ANSWER_EMPTY,
    /** args: none */
    PUBLISH_NEEDS_COMMENTS,
    /** args: unanswered comments */
    PUBLISH_NEEDS_ANSWERS,
    /** args: who saved it last */
    PUBLISH_NEEDS_SECOND_PERSON,
    /** args: none */
    PUBLISH_NEEDS_REASON,
    /** args: a label that would do */
    LABEL_WRONG,
    /** args: the latest label, a label that would do */
    LABEL_NOT_LATER,
    /** args: label of the edition it equals */
    PUBLISH_NOTHING_NEW,
    /** args: none */
    FIRMS_ONLY,
    /** args: none */
    SHEET_NAME_MISSING,
    /** args: most characters */
    SHEET_NAME_TOO_LONG,
    /** args: who saved it, when */
    SHEET_CHANGED,
    /** args: most characters, characters typed */
    SHEET_VALUE_TOO_LONG,
    /** args: number of the clause, title */
    SHEET_CLAUSE_NEEDED,
    /** args: values that are missing or wrong */
    SHEET_INCOMPLETE,
    /** args: most sheets */
    SHEET_TOO_MANY,
    /** args: none */
    SHEET_NOT_ANOTHER_EDITION,
    /** args: last day that can be said */
    ADOPTION_DAY_WRONG,
    /** args: edition */
    ADOPTION_TWICE,
    /** args: first day that can be said, today */
    ADOPTION_END_WRONG,
    /** args: none */
    ADOPTION_ENDED
}
