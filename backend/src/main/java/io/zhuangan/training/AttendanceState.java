package io.zhuangan.training;

/** What was recorded for one person and one unit. There is no constant for "unrecorded": that is a missing row. */
public enum AttendanceState {
    PRESENT,
    /** Came after the unit's grace minutes; the minutes stay visible, the city's rule says whether it counts. */
    LATE,
    /** Left before the end, perhaps after coming late; counted by the minutes missed altogether. */
    LEFT_EARLY,
    /** Excused by the course manager, with a document; does not count as attended, and is no absence. */
    EXCUSED,
    ABSENT
}
