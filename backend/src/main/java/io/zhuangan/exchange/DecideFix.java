package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.exchange.domain.PointReceipt;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The convener confirms what a firm reports as put right, or sends it back with a reason. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class DecideFix {
    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param words the reason where it is sent back; else may be null */
    public record Decision(UUID guest, UUID point, boolean accepted, String words) {}

    public void decide(AccessScope scope, UUID key, Decision decision) {
        Meeting meeting = meetings.lock(scope, key);
        meeting.expect(MeetingState.HELD);
        MeetingGuest guest = guests.find(scope, meeting, decision.guest());
        Map<Long, UUID> points = meetings.pointKeys(scope, List.of(meeting.id()));
        PointReceipt receipt =
                meetings.receipts(scope, List.of(guest.id())).getOrDefault(guest.id(), List.of()).stream()
                        .filter(r -> points.get(r.pointId()).equals(decision.point()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("MeetingReceipt", decision.point()));
        receipt.decide(scope, decision.accepted(), decision.words(), Time.now(clock));
        if (!decision.accepted()) {
            guests.tell(scope, guest, meeting, "exchange.FIX_BACK", List.of(meeting.title(), decision.words()));
        }
        audit.record(
                scope,
                decision.accepted() ? "CONFIRM_FIX" : "RETURN_FIX",
                GuestList.SUBJECT,
                key,
                null,
                Map.of("firm", guest.firm()),
                decision.words());
    }
}
