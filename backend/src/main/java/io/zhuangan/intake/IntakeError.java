package io.zhuangan.intake;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room: of a whole file, and of single cells. */
public enum IntakeError implements ErrorCode {
    /** args: kind */
    IMPORT_KIND_UNKNOWN,
    /** args: size in MiB, limit in MiB */
    FILE_TOO_LARGE,
    /** args: limit in MiB of all parts unpacked */
    FILE_UNPACKS_TOO_LARGE,
    /** args: none. Not an xlsx, or damaged. */
    FILE_NOT_XLSX,
    /** args: none. An old .xls, or protected by a password. */
    FILE_OLD_OR_LOCKED,
    /** args: limit */
    FILE_TOO_MANY_ROWS,
    /** args: none */
    FILE_WITHOUT_ROWS,
    /** args: headings */
    COLUMNS_MISSING,
    /** args: headings */
    COLUMNS_UNKNOWN,
    /** args: headings */
    COLUMNS_TWICE,
    /** args: name of the kind that was chosen, name of the kind whose headings these are */
    FILE_OF_OTHER_KIND,
    /** args: cells */
    FORMULAS_PRESENT,
    /** args: none */
    IMPORT_DISCARDED,
    /** args: none */
    IMPORT_ALREADY_APPLIED,
    /** args: heading */
    CELL_EMPTY,
    /** args: value */
    CELL_NOT_DATE,
    /** args: value */
    CELL_NOT_WHOLE,
    /** args: value */
    CELL_NOT_NUMBER,
    /** args: value */
    CELL_NOT_YES_NO,
    /** args: value, choices */
    CELL_NOT_CHOICE,
    /** args: length, limit */
    CELL_TOO_LONG,
    /** args: value. Excel itself shows an error such as #REF!. */
    CELL_ERROR,
    /** args: none. The room's data changed after the preview. */
    ROW_CHANGED_SINCE_PREVIEW
}
