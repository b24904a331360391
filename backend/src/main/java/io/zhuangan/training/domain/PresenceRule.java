package io.zhuangan.training.domain;

import io.zhuangan.training.AttendanceState;
import java.time.Duration;

/**
 * Which record counts as attended: who came counts, unless more than the city's share of the unit was missed at its
 * beginning and end together. Half of 50 minutes: 25 minutes missed count, 26 do not. No law says so: 示例, a setting.
 *
 * @param mostMissedPercent share of the unit that may be missed
 */
public record PresenceRule(int mostMissedPercent) {
    public PresenceRule {
        if (mostMissedPercent < 0 || mostMissedPercent > 99) {
            throw new IllegalArgumentException("share " + mostMissedPercent);
        }
    }

    public boolean counts(AttendanceState state, int minutesLate, int minutesEarly, Duration unit) {
        return switch (state) {
            case PRESENT -> true;
            case LATE, LEFT_EARLY -> (minutesLate + minutesEarly) * 100L <= mostMissedPercent * unit.toMinutes();
            case EXCUSED, ABSENT -> false;
        };
    }
}
