package io.zhuangan.membership;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code membership}. */
public enum MembershipError implements ErrorCode {
    /** Who to talk to is missing or too long. Values: longest. */
    CONTACT_MISSING,
    /** The phone number is none. */
    PHONE_WRONG,
    /** A text is missing or too long. Values: longest. */
    WORDS_MISSING,
    /** The pledge is not given. */
    PLEDGE_MISSING,
    /** The firm belongs already. */
    MEMBER_ALREADY,
    /** An application is open. */
    APPLIED_ALREADY,
    /** The step does not follow the state it is in. Values: state. */
    STEP_OUT_OF_TURN,
    /** A membership needs its number and its first day. Values: longest number. */
    NUMBER_MISSING,
    /** Another member has that number. Values: number. */
    NUMBER_TAKEN,
    /** The first day lies before the application or too far ahead. Values: earliest, latest. */
    FIRST_DAY_WRONG,
    /** The last day lies before today or too far ahead. Values: earliest, latest. */
    LAST_DAY_WRONG,
    /** The firm does not belong today. */
    NOT_A_MEMBER,
    /** What is consented to is incomplete. */
    THING_MISSING,
    /** The firm was told no grade for that year. Values: year. */
    NO_GRADE_OF_YEAR,
    /** A consent to the same is there. Values: its last day. */
    CONSENT_THERE,
    /** The span begins before today, ends before it begins, or is too long. Values: earliest, longest days. */
    SPAN_WRONG,
    /** It was taken back or is over. */
    CONSENT_OVER,
    /** The longest span is out of bounds. Values: least, most. */
    DAYS_WRONG
}
