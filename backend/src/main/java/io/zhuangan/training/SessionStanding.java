package io.zhuangan.training;

/** What a session means for the plan of its year. */
public enum SessionStanding {
    /** Over, with something on record, be it that nobody came. */
    HELD,
    /** Over, but nobody's attendance was recorded: it does not count. */
    UNRECORDED,
    /** Announced and still to come. */
    ANNOUNCED,
    /** A draft that nobody can enrol in yet. */
    DRAFTED
}
