package io.zhuangan.training.domain;

import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** What checking in to a unit needs to know, for a person who is on its session's list. */
public record CheckInDesk(
        long unitId,
        UUID unit,
        int number,
        UUID session,
        SessionState sessionState,
        Instant starts,
        Instant ends,
        Instant from,
        Instant until,
        int graceMinutes,
        String secret,
        UUID enrolment,
        EnrolmentState enrolmentState) {

    public CheckInToken token() {
        return new CheckInToken(unit, HexFormat.of().parseHex(secret));
    }

    public CheckInWindow window() {
        return new CheckInWindow(from, until, starts, graceMinutes);
    }

    public Lesson lesson() {
        return new Lesson(unitId, unit, number, starts, ends);
    }

    public boolean seated() {
        return enrolmentState == EnrolmentState.SEATED && sessionState == SessionState.PUBLISHED;
    }
}
