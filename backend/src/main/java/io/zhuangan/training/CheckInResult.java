package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/** What became of a check-in. Only {@link Recorded} leaves a record; the others say what to do next. */
public sealed interface CheckInResult {
    /**
     * Recorded now, or before: scanning twice shows the first record.
     *
     * @param again the record was there already
     */
    record Recorded(
            UUID session, UUID unit, String receipt, Instant at, AttendanceState state, int minutesLate, boolean again)
            implements CheckInResult {}

    /** Wait: check-in opens then; nothing was recorded. */
    record NotYetOpen(UUID session, UUID unit, Instant opens) implements CheckInResult {}

    /** Check-in is closed; staff can still record. */
    record Over(UUID session, UUID unit, Instant closed) implements CheckInResult {}

    /** Not the code that is shown now: an old picture, another unit's code, or a typing slip. Scan again. */
    record CodeChanged(UUID unit) implements CheckInResult {}

    /** The person has no seat here, or still waits in line: find staff. */
    record NotOnTheList(UUID unit) implements CheckInResult {}
}
