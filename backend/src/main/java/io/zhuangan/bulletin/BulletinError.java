package io.zhuangan.bulletin;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code bulletin}. */
public enum BulletinError implements ErrorCode {
    TITLE_MISSING,
    /** Values: name of the field as a text key, longest, how long it is. */
    TEXT_TOO_LONG,
    /** A tag of a list: too many or too long. Values: most, longest. */
    TOO_MANY_TAGS,
    /** Values: the code. */
    CLAUSE_UNKNOWN,
    /** Values: the code. */
    DISTRICT_UNKNOWN,
    HAPPENED_MISSING,
    TO_DO_MISSING,
    /** One of severity, urgency, certainty is missing. */
    GRADING_MISSING,
    /** Title, what happened and what to do: all in English, or none. */
    ENGLISH_INCOMPLETE,
    /** The deadline for receipts lies in the past. Values: the deadline. */
    RECEIPT_PAST,
    /** The bulletin expires before receipts are due, or in the past. Values: when it expires. */
    EXPIRES_TOO_SOON,
    /** Values: number of the question. */
    QUESTION_EMPTY,
    /** Values: most. */
    TOO_MANY_QUESTIONS,
    /** A law was named without a self-check. */
    LAW_WITHOUT_CHECK,
    /** Only drafts are changed. */
    BULLETIN_PUBLISHED,
    /** Whoever saved the draft last does not publish it. Values: name. */
    SECOND_PERSON_NEEDED,
    /** Nobody would be told. */
    REACHES_NOBODY,
    /** What is updated or cancelled was followed by another meanwhile. */
    ALREADY_FOLLOWED,
    /** Only a bulletin that stands is updated or cancelled. */
    NOT_STANDING,
    /** A draft that follows it exists already. Values: its title. */
    FOLLOWER_DRAFTED,
    /** What follows a public bulletin is public, too. */
    MUST_BE_PUBLIC,
    REASON_MISSING,
    /** The bulletin was replaced or cancelled: no receipts or answers any more. */
    BULLETIN_OVER,
    /** Values: name, moment. */
    RECEIPT_GIVEN,
    NO_CHECK,
    /** Values: name, moment. */
    CHECK_SUBMITTED,
    /** Values: numbers of the questions. */
    ANSWERS_MISSING,
    /** Values: numbers of the questions. */
    EVIDENCE_MISSING,
    /** A no without a word on what is done about it. Values: numbers of the questions. */
    WORDS_MISSING,
    /** Values: longest. */
    WORDS_TOO_LONG,
    /** The receipt comes before the self-check. */
    RECEIPT_FIRST,
    /** Files per question. Values: most. */
    TOO_MANY_FILES,
    /** Answers cannot be shared or read before they are submitted. */
    NOT_SUBMITTED
}
