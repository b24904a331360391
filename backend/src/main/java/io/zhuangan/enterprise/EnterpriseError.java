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
    ASSOCIATION_UNKNOWN
}
