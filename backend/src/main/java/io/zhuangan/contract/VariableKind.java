package io.zhuangan.contract;

/** What a firm types in the place of a variable. */
public enum VariableKind {
    TEXT,
    NUMBER,
    DATE,
    /** In yuan with at most two decimals. */
    MONEY,
    /** One of the given answers. */
    CHOICE,
    /** Full name of a party. */
    PARTY
}
