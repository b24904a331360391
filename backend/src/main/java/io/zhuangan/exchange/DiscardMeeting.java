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
import java.util.Map;
import java.util.UUID;

/** Gives a draft up; nobody was told of it. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class DiscardMeeting {
    @Inject
    Meetings meetings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void discard(AccessScope scope, UUID key, long version) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expectVersion(version);
        meeting.discard(scope, Time.now(clock));
        audit.record(scope, "DISCARD_MEETING", GuestList.SUBJECT, key, Map.of("title", meeting.title()), null, null);
    }
}
