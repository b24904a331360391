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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A second person convenes the meeting: every firm on the list is invited in the same transaction. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class ConveneMeeting {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    CitedCases cases;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the draft that was read */
    public void convene(AccessScope scope, UUID key, long version) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expectVersion(version);
        Instant now = Time.now(clock);
        List<MeetingGuest> listed = meetings.guests(scope, meeting);
        List<MeetingContent.Point> points =
                meetings.points(scope, List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
        cases.expectPublic(points);
        meeting.convene(scope, points, listed.size(), now);
        for (MeetingGuest guest : listed) invite(scope, guests, meeting, guest, now);
        audit.record(
                scope,
                "CONVENE_MEETING",
                GuestList.SUBJECT,
                key,
                null,
                Map.of("title", meeting.title(), "firms", listed.size()),
                null);
    }

    static void invite(AccessScope scope, GuestList guests, Meeting meeting, MeetingGuest guest, Instant now) {
        guest.invite(now);
        guests.tell(
                scope,
                guest,
                meeting,
                "exchange.INVITED",
                List.of(scope.tenantName(), meeting.title(), meeting.startsAt()));
    }
}
