package io.zhuangan.training;

import java.util.UUID;

/**
 * One line of a roll call.
 *
 * @param minutesLate for {@link AttendanceState#LATE}
 * @param remark e.g. the leave slip; may be empty
 */
public record RollMark(UUID enrolment, AttendanceState state, int minutesLate, String remark) {}
