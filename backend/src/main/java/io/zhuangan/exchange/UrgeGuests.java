package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.MeetingSums;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Urges by hand, once a day: before the meeting the firms without a reply, after it those that owe a receipt. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class UrgeGuests {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many firms were told */
    public int urge(AccessScope scope, UUID key) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expect(MeetingState.CONVENED, MeetingState.HELD);
        List<MeetingGuest> listed = meetings.guests(scope, meeting);
        Map<Long, UUID> points = meetings.pointKeys(scope, List.of(meeting.id()));
        Map<UUID, GuestView> views = guests.views(scope, listed, points).stream()
                .collect(Collectors.toMap(GuestView::key, Function.identity()));
        boolean before = meeting.state() == MeetingState.CONVENED;
        List<MeetingGuest> silent = listed.stream()
                .filter(g -> before
                        ? g.reply() == null
                        : MeetingSums.owes(points.size(), views.get(g.key()).receipts()))
                .toList();
        if (silent.isEmpty()) throw new RuleViolated(MeetingError.NOBODY_TO_URGE);
        LocalDate today = LocalDate.now(clock);
        int told = 0;
        for (MeetingGuest guest : silent) {
            if (!guest.urge(today)) continue;
            tell(scope, meeting, guest);
            told++;
        }
        if (told == 0) throw new RuleViolated(MeetingError.URGED_TODAY);
        audit.record(scope, "URGE_GUESTS", GuestList.SUBJECT, key, null, Map.of("firms", told), null);
        return told;
    }

    private void tell(AccessScope scope, Meeting meeting, MeetingGuest guest) {
        if (meeting.state() == MeetingState.CONVENED) {
            guests.tell(scope, guest, meeting, "exchange.REPLY_URGED", List.of(meeting.title(), meeting.startsAt()));
        } else {
            guests.tell(
                    scope, guest, meeting, "exchange.RECEIPT_URGED", List.of(meeting.title(), meeting.receiptDue()));
        }
    }
}
