package io.zhuangan.material;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code material}. */
public enum MaterialError implements ErrorCode {
    /** Supplier, ingredient, kind or number is missing or too long. */
    FIELDS_MISSING,
    /** The CAS number has a wrong form or check digit. Values: number. */
    CAS_WRONG,
    /** The day of issue is missing or lies ahead. */
    ISSUED_WRONG,
    /** It would expire before it was issued. */
    VALID_BEFORE_ISSUE,
    /** It has expired already. */
    EXPIRED_ALREADY,
    /** The firm shares a document of this supplier with this number. Values: number. */
    NUMBER_THERE,
    /** The firm is no member of that association. */
    NOT_A_MEMBER,
    /** There is no file. */
    FILE_MISSING,
    /** It is not shared any more. Values: state. */
    NOT_SHARED,
    /** A reason is missing or too long. Values: longest. */
    REASON_MISSING,
    /** The own document needs no watching. */
    OWN_DOCUMENT
}
