package io.zhuangan.training.domain;

import io.zhuangan.training.AttendanceState;
import java.time.Duration;
import java.time.Instant;

/**
 * When a unit takes check-ins and what an arrival is worth. An early scan leaves no trace, so the scan in time still
 * works; an arrival after the grace minutes is late, with its minutes; after the window only staff may record.
 *
 * @param from check-in opens
 * @param until check-in closes (exclusive)
 * @param starts the unit begins
 * @param graceMinutes minutes after the start that still count as in time
 */
public record CheckInWindow(Instant from, Instant until, Instant starts, int graceMinutes) {
    public CheckInWindow {
        if (!from.isBefore(until)) throw new IllegalArgumentException("opens " + from + ", closes " + until);
    }

    public boolean early(Instant now) {
        return now.isBefore(from);
    }

    public boolean over(Instant now) {
        return !now.isBefore(until);
    }

    public boolean open(Instant now) {
        return !early(now) && !over(now);
    }

    /** Whole minutes after the start; 0 within the grace minutes. */
    public int minutesLate(Instant arrival) {
        long minutes = Duration.between(starts, arrival).toMinutes();
        return minutes > graceMinutes ? (int) minutes : 0;
    }

    /** Ten minutes of grace: 10:09:59 and 10:10:59 for a start at 10:00 are in time, 10:11 is late. */
    public AttendanceState worth(Instant arrival) {
        return minutesLate(arrival) > 0 ? AttendanceState.LATE : AttendanceState.PRESENT;
    }
}
