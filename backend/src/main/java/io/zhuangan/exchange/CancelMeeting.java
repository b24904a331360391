package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls a meeting off, with a reason that every invited firm reads. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class CancelMeeting {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void cancel(AccessScope scope, UUID key, long version, String reason) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expectVersion(version);
        meeting.cancel(scope, reason, Time.now(clock));
        for (MeetingGuest guest : meetings.guests(scope, meeting)) {
            guests.tell(scope, guest, meeting, "exchange.CANCELLED", List.of(meeting.title(), reason));
        }
        audit.record(scope, "CANCEL_MEETING", GuestList.SUBJECT, key, null, Map.of("title", meeting.title()), reason);
    }
}
