package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The meeting took place: its minutes are kept, and from now on every invited firm, whether it came or not, is asked for
 * its receipts by a day that the legal calendar counts.
 */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class HoldMeeting {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Deadlines deadlines;

    /** @param version that was read */
    public void hold(AccessScope scope, UUID key, long version, String minutes) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expectVersion(version);
        LocalDate due = deadlines
                .afterReceipt(scope, LocalDate.now(clock), meeting.receiptWorkdays(), MeetingQueries.BASIS)
                .due();
        meeting.held(minutes, due, Time.now(clock));
        for (MeetingGuest guest : meetings.guests(scope, meeting)) {
            guests.tell(scope, guest, meeting, "exchange.RECEIPT_ASKED", List.of(meeting.title(), due));
        }
        audit.record(scope, "HOLD_MEETING", GuestList.SUBJECT, key, null, Map.of("receiptDue", due), null);
    }
}
