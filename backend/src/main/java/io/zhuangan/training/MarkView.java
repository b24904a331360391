package io.zhuangan.training;

import java.time.Instant;

/** What was recorded for one person and one unit. */
public record MarkView(
        AttendanceState state, AttendanceMethod method, int minutesLate, Instant at, String by, String remark) {
    public boolean attended() {
        return state == AttendanceState.PRESENT || state == AttendanceState.LATE;
    }
}
