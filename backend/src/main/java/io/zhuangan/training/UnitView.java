package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A unit of a session.
 *
 * @param lecturer empty = whoever teaches the session
 * @param attended people recorded as present or late; 0 where the caller may not see others
 */
public record UnitView(
        UUID key,
        int number,
        String title,
        Instant starts,
        Instant ends,
        BigDecimal hours,
        Instant checkInFrom,
        Instant checkInUntil,
        int attended,
        String lecturer,
        LecturerKind lecturerKind) {

    /** The same with how many came. */
    UnitView attendedBy(int people) {
        return new UnitView(
                key, number, title, starts, ends, hours, checkInFrom, checkInUntil, people, lecturer, lecturerKind);
    }

    public boolean openAt(Instant now) {
        return !now.isBefore(checkInFrom) && now.isBefore(checkInUntil);
    }

    public boolean overAt(Instant now) {
        return !now.isBefore(checkInUntil);
    }
}
