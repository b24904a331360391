package io.zhuangan.exchange;

import io.zhuangan.calendar.Deadlines;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The meetings the own firm is invited to: its invitation, its reply, its receipts. */
@Reads
@Permit(Right.ANSWER_MEETINGS)
public class OwnMeetingQueries {
    private static final int MOST = 200;

    @Inject
    Meetings meetings;

    @Inject
    OwnInvitation invitations;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    /** Those that wait for the firm first, then the newest. */
    public List<OwnMeeting> list(AccessScope scope) {
        return meetings.invitations(scope, null, MOST).stream()
                .map(m -> own(scope, m))
                .sorted(Comparator.comparing(m -> !m.waits()))
                .toList();
    }

    /** How many wait for a reply or a receipt. */
    public int waiting(AccessScope scope) {
        return (int) list(scope).stream().filter(OwnMeeting::waits).count();
    }

    public OwnMeeting one(AccessScope scope, UUID key) {
        return own(scope, invitations.find(scope, key));
    }

    private OwnMeeting own(AccessScope scope, Meetings.Invitation mine) {
        MeetingView meeting = mine.meeting();
        GuestView view = GuestList.view(mine.guest(), mine.receipts(), mine.points(), LocalDate.now(clock));
        Map<UUID, ReceiptView> given =
                view.receipts().stream().collect(Collectors.toMap(ReceiptView::point, Function.identity()));
        return new OwnMeeting(
                meeting,
                view,
                meeting.receiptDue() == null
                        ? null
                        : deadlines.fixed(scope, meeting.receiptDue(), MeetingQueries.BASIS),
                meeting.content().points().stream()
                        .map(p -> new OwnMeeting.Answer(p, given.get(p.key())))
                        .toList(),
                meeting.awaited(Time.now(clock)),
                meeting.state() == MeetingState.HELD);
    }
}
