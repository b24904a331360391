package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who was there, from the begin on until the meeting is closed. Null takes a record back. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class RecordPresence {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param presence by key of the guest */
    public void record(AccessScope scope, UUID key, Map<UUID, Presence> presence) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expect(MeetingState.CONVENED, MeetingState.HELD);
        Instant now = Time.now(clock);
        meeting.expectBegun(now);
        Map<UUID, MeetingGuest> listed = meetings.guests(scope, meeting).stream()
                .collect(Collectors.toMap(MeetingGuest::key, Function.identity()));
        int changed = 0;
        for (Map.Entry<UUID, Presence> one : presence.entrySet()) {
            MeetingGuest guest = listed.get(one.getKey());
            if (guest == null) throw new NotFound("MeetingGuest", one.getKey());
            if (guest.presence() == one.getValue()) continue;
            guest.attended(scope, one.getValue(), now);
            changed++;
        }
        if (changed > 0) {
            audit.record(scope, "RECORD_PRESENCE", GuestList.SUBJECT, key, null, Map.of("firms", changed), null);
        }
    }
}
