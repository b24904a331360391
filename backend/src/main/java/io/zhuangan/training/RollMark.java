package io.zhuangan.training;

import java.util.UUID;

/**
 * One line of a roll call or of a paper sheet.
 *
 * @param minutesLate for {@link AttendanceState#LATE} and {@link AttendanceState#LEFT_EARLY}
 * @param minutesEarly for {@link AttendanceState#LEFT_EARLY}
 * @param remark e.g. the leave slip; may be empty
 */
public record RollMark(UUID enrolment, AttendanceState state, int minutesLate, int minutesEarly, String remark) {
    public static RollMark of(UUID enrolment, AttendanceState state) {
        return new RollMark(enrolment, state, 0, 0, "");
    }
}
