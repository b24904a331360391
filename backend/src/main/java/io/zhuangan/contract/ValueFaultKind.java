package io.zhuangan.contract;

/** Why a value cannot stand in a contract. */
public enum ValueFaultKind {
    MISSING,
    TOO_LONG,
    SEVERAL_LINES,
    NOT_A_NUMBER,
    TOO_MANY_DECIMALS,
    TOO_SMALL,
    TOO_LARGE,
    NOT_A_DAY,
    TOO_EARLY,
    TOO_LATE,
    NOT_A_CHOICE
}
