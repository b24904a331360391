package io.zhuangan.exchange;

import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.MeetingSums;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.exchange.domain.ReceiptReminder;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reminds firms that owe a receipt: a day before the last day and once after it. How far is kept with each firm. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class RemindGuests {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    Clock clock;

    public void remind(AccessScope scope, UUID key) {
        // the lock keeps a second node out
        Meeting meeting = meetings.lock(scope, key);
        if (meeting.state() != MeetingState.HELD) return;
        int step = ReceiptReminder.step(meeting.receiptDue(), LocalDate.now(clock));
        List<MeetingGuest> listed = meetings.guests(scope, meeting).stream()
                .filter(g -> g.reminded() < step)
                .toList();
        Map<Long, UUID> points = meetings.pointKeys(scope, List.of(meeting.id()));
        Map<UUID, GuestView> views = guests.views(scope, listed, points).stream()
                .collect(Collectors.toMap(GuestView::key, Function.identity()));
        for (MeetingGuest guest : listed) {
            guest.reminded(step);
            if (!MeetingSums.owes(points.size(), views.get(guest.key()).receipts())) continue;
            guests.tell(
                    scope, guest, meeting, "exchange.RECEIPT_URGED", List.of(meeting.title(), meeting.receiptDue()));
        }
    }
}
