package io.zhuangan.enterprise;

import io.zhuangan.shared.ErrorCode;

/** Refusals and remarks of this room. */
public enum EnterpriseError implements ErrorCode {
    /** args: place of the character, what was read, form */
    LICENCE_NOT_DIGIT,
    /** args: value, form */
    LICENCE_FORM_WRONG,
    /** args: value */
    CREDIT_CODE_WRONG,
    /** args: value, valid check character */
    CREDIT_CODE_CHECK_WRONG,
    /** args: value */
    DISTRICT_UNKNOWN,
    /** args: district */
    DISTRICT_NOT_YOURS,
    /** args: day */
    DAY_IN_FUTURE,
    /** args: from, until */
    SPAN_BACKWARDS,
    /** args: value, allowed */
    KIND_UNKNOWN,
    /** args: row */
    ROW_REPEATED,
    /** args: licence number, row */
    LICENCE_TWICE_IN_FILE,
    /** args: code, licence number */
    PLATFORM_CODE_TAKEN,
    /** args: licence number */
    ENTERPRISE_UNKNOWN,
    /** args: name in the file, name in the register */
    NAME_DIFFERS,
    /** args: old name, new name */
    NAME_CHANGES,
    /** args: none; a post needs its first day, a first day its post */
    POST_NEEDS_DAY,
    /** args: post, holder, since */
    POST_HELD,
    /** args: name; quality and production must not be one person (GMP) */
    QUALITY_IS_PRODUCTION,
    /** args: phone */
    PHONE_WRONG,
    /** args: value */
    ASSOCIATION_UNKNOWN,
    /** args: beginning of the text, longest length */
    TEXT_TOO_LONG,
    /** args: none */
    NAME_NEEDED,
    /** args: none; identity numbers are not kept */
    IDENTITY_NUMBER,
    /** args: value */
    EMAIL_WRONG,
    /** args: name */
    PERSON_KNOWN,
    /** args: staff number, name */
    STAFF_NUMBER_TAKEN,
    /** args: day, last day allowed */
    DAY_TOO_FAR,
    /** args: none */
    POST_NEEDED,
    /** args: first day, name, day of joining */
    POST_BEFORE_JOINING,
    /** args: first day, name, day of leaving */
    POST_AFTER_LEAVING,
    /** args: name, post, since */
    POST_HELD_SAME,
    /** args: post, holder, since; not the holder of that day, or over already */
    POST_HELD_OTHERWISE,
    /** args: post, holder, since; the caller did not say that the holder's post ends */
    POST_HELD_BY,
    /** args: post, name, end */
    POST_OVER,
    /** args: name, post, first day of the post */
    LEFT_BEFORE_POST,
    /** args: name; no head of quality and safety is left (Regulation Art. 32, 61) */
    HEAD_LEFT_OPEN
}
