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
import java.util.Map;
import java.util.UUID;

/** Takes a firm off the list of a draft. Whoever was invited stays invited. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class TakeOffList {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void remove(AccessScope scope, UUID key, UUID guest) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expect(MeetingState.DRAFT);
        MeetingGuest found = guests.find(scope, meeting, guest);
        meetings.remove(scope, found);
        meeting.edited(scope, Time.now(clock));
        audit.record(scope, "TAKE_OFF_MEETING_LIST", GuestList.SUBJECT, key, Map.of("firm", found.firm()), null, null);
    }
}
