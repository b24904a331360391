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

/** Another time or place. Every invited firm is told why and asked again. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class MoveMeeting {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param online address of an online room, or null */
    public record Move(Instant startsAt, Instant endsAt, String place, String online, String reason) {}

    /** @param version that was read */
    public void move(AccessScope scope, UUID key, long version, Move move) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expectVersion(version);
        Instant before = meeting.startsAt();
        meeting.move(move.startsAt(), move.endsAt(), move.place(), move.online(), move.reason(), Time.now(clock));
        for (MeetingGuest guest : meetings.guests(scope, meeting)) {
            guest.askAgain();
            guests.tell(
                    scope,
                    guest,
                    meeting,
                    "exchange.MOVED",
                    List.of(meeting.title(), meeting.startsAt(), move.reason()));
        }
        audit.record(
                scope,
                "MOVE_MEETING",
                GuestList.SUBJECT,
                key,
                Map.of("startsAt", before),
                Map.of("startsAt", meeting.startsAt()),
                move.reason());
    }
}
