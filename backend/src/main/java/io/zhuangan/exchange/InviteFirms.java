package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts firms on the list of a draft; of a meeting that is convened already, invites them at once. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class InviteFirms {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many came onto the list; who is on it already stays once */
    public int invite(AccessScope scope, UUID key, FirmSelection selection) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expect(MeetingState.DRAFT, MeetingState.CONVENED);
        Instant now = Time.now(clock);
        List<GuestList.Candidate> fitting = guests.candidates(scope, selection);
        if (fitting.isEmpty()) throw new RuleViolated(MeetingError.SELECTION_EMPTY);
        Set<Long> there = meetings.guests(scope, meeting).stream()
                .map(MeetingGuest::counterpartId)
                .collect(Collectors.toSet());
        List<GuestList.Candidate> added =
                fitting.stream().filter(c -> !there.contains(c.id())).toList();
        for (GuestList.Candidate firm : added) {
            MeetingGuest guest = new MeetingGuest(meeting, firm.id(), firm.name(), firm.district());
            meetings.add(guest);
            if (meeting.state() == MeetingState.CONVENED) ConveneMeeting.invite(scope, guests, meeting, guest, now);
        }
        if (meeting.state() == MeetingState.DRAFT) meeting.edited(scope, now);
        audit.record(scope, "INVITE_TO_MEETING", GuestList.SUBJECT, key, null, Map.of("firms", added.size()), null);
        return added.size();
    }
}
