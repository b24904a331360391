package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/** What became of a check-in. Only {@link Recorded} leaves a record; the others say what to do next. */
public sealed interface CheckInResult {
    /**
     * Recorded now, or before: scanning twice shows the first record.
     *
     * @param again the record was there already
     * @param sentLater the scan was kept on the phone and sent later; staff see that
     */
    record Recorded(
            UUID session,
            UUID unit,
            String receipt,
            Instant at,
            AttendanceState state,
            int minutesLate,
            boolean again,
            boolean sentLater)
            implements CheckInResult {}

    /** Wait: check-in opens then; nothing was recorded. */
    record NotYetOpen(UUID session, UUID unit, Instant opens) implements CheckInResult {}

    /** Check-in is closed; staff can still record. */
    record Over(UUID session, UUID unit, Instant closed) implements CheckInResult {}

    /** No code that the unit has shown: a typing slip, or something made up. Scan again. */
    record CodeChanged(UUID unit) implements CheckInResult {}

    /** The unit showed it at that moment and has replaced it since: a picture passed on. */
    record CodeReplayed(UUID unit, Instant shown) implements CheckInResult {}

    /** The code of another unit of the session, perhaps one still to come. */
    record CodeOfOtherUnit(UUID unit, int number) implements CheckInResult {}

    /** A scan that was kept on the phone longer than allowed, or carries a time to come. */
    record ScanTimeRefused(UUID unit, Instant made, long mostHours) implements CheckInResult {}

    /** The person has no seat here, or still waits in line: find staff. */
    record NotOnTheList(UUID unit) implements CheckInResult {}
}
