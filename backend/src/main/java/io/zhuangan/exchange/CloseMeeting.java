package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meeting;
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

/** Ends the follow-up. Where problems are not confirmed as put right, with a reason. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class CloseMeeting {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param version that was read
     * @param reason may be null where nothing is open
     */
    public void close(AccessScope scope, UUID key, long version, String reason) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expectVersion(version);
        int open = guests
                .views(scope, meetings.guests(scope, meeting), meetings.pointKeys(scope, List.of(meeting.id())))
                .stream()
                .mapToInt(GuestView::openFixes)
                .sum();
        meeting.close(scope, open, reason, Time.now(clock));
        audit.record(scope, "CLOSE_MEETING", GuestList.SUBJECT, key, null, Map.of("openFixes", open), reason);
    }
}
