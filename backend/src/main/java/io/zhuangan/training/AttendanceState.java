package io.zhuangan.training;

/** What was recorded for one person and one unit. There is no constant for "unrecorded": that is a missing row. */
public enum AttendanceState {
    PRESENT,
    /** Came after the unit's grace minutes; counts as attended, the minutes stay visible. */
    LATE,
    /** Excused by the course manager; does not count as attended. */
    EXCUSED,
    ABSENT
}
