package io.zhuangan.training;

/** What became of a frozen record in the firm's yearly grading. */
public enum FactState {
    /** Not an obliged post, not a regulator's course, or no absence. */
    NONE,
    /** Frozen, and about to be handed over. */
    OWED,
    /** A grading fact. */
    PUSHED,
    /** The year's grades were released before; nothing was handed over. */
    YEAR_RELEASED,
    /** Corrected, and about to be taken back. */
    WITHDRAWAL_OWED,
    WITHDRAWN,
    /** Corrected after the year's grades were released: the grade itself is a matter of objection. */
    WITHDRAWAL_LATE
}
