package io.zhuangan.training;

import java.time.Instant;

/**
 * What was recorded for one person and one unit.
 *
 * @param at the moment of arrival, or of the record where no arrival is known
 * @param attended whether it counts, by the rule of the moment it was recorded
 * @param sentLater a scan that a phone kept without network and sent later, with its own time
 */
public record MarkView(
        AttendanceState state,
        AttendanceMethod method,
        int minutesLate,
        int minutesEarly,
        Instant at,
        Instant recordedAt,
        String by,
        String remark,
        boolean attended,
        boolean sentLater) {
    /** The person's own code proved it; staff change such a record knowingly or not at all. */
    public boolean scanned() {
        return method == AttendanceMethod.QR || method == AttendanceMethod.SPOKEN;
    }
}
