package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An own enrolment as an event of the person's calendar.
 *
 * @param key of the enrolment: it stays for life, also when the person withdraws and comes back
 * @param sequence grows with each change of the session and of the enrolment
 * @param touched when either was changed last
 * @param onlineLink null without one, and null without a seat
 */
public record CalendarEntry(
        UUID key,
        long sequence,
        Instant touched,
        UUID session,
        String title,
        int number,
        String associationName,
        boolean demo,
        String place,
        TeachingMode mode,
        String onlineLink,
        BigDecimal hours,
        Instant starts,
        Instant ends,
        EnrolmentState state,
        SessionState sessionState,
        String cancelReason) {

    /** Whether there is nothing to go to any more. */
    public boolean cancelled() {
        return sessionState == SessionState.CANCELLED || state == EnrolmentState.WITHDRAWN;
    }
}
