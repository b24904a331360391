package io.zhuangan.training.domain;

import io.zhuangan.training.AttendanceMethod;
import io.zhuangan.training.AttendanceState;
import java.time.Instant;
import java.util.Objects;

/**
 * What is to be recorded. Minutes fit the state: late has some at the beginning, left early some at the end and
 * perhaps some at the beginning, every other state has none.
 */
public record Mark(
        AttendanceState state,
        int minutesLate,
        int minutesEarly,
        AttendanceMethod method,
        String remark,
        Instant at,
        boolean sentLater) {
    public Mark {
        Objects.requireNonNull(state);
        remark = remark == null ? "" : remark.strip();
        minutesLate = switch (state) {
            case LATE -> Math.max(minutesLate, 1);
            case LEFT_EARLY -> Math.max(minutesLate, 0);
            default -> 0;
        };
        minutesEarly = state == AttendanceState.LEFT_EARLY ? Math.max(minutesEarly, 1) : 0;
    }

    /** An arrival that the person proved with the unit's code. */
    public static Mark arrival(CheckInWindow window, AttendanceMethod how, Instant at, boolean sentLater) {
        return new Mark(window.worth(at), window.minutesLate(at), 0, how, "", at, sentLater);
    }
}
