package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.exchange.domain.PointReceipt;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An invited firm answers a notified point after checking itself (对照检视). After the last day it is taken, marked late. */
@UseCase
@Permit(Right.ANSWER_MEETINGS)
public class GiveReceipt {
    @Inject
    Meetings meetings;

    @Inject
    OwnInvitation own;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param dueOn by when it is put right, where the point applies */
    public record Receipt(PointStand stand, String words, LocalDate dueOn) {}

    public void give(AccessScope scope, UUID key, UUID point, Receipt receipt) {
        Meetings.Invitation mine = own.lockReceiving(scope, key);
        long id = OwnInvitation.point(mine, point);
        Optional<PointReceipt> there = OwnInvitation.receipt(mine, id);
        PointReceipt row = there.orElseGet(() -> new PointReceipt(mine.guest(), id));
        row.give(
                scope,
                receipt.stand(),
                receipt.words(),
                receipt.dueOn(),
                mine.meeting().receiptDue(),
                LocalDate.now(clock),
                Time.now(clock));
        if (there.isEmpty()) meetings.add(row);
        audit.record(scope, "GIVE_RECEIPT", GuestList.SUBJECT, key, null, Map.of("stand", receipt.stand()), null);
    }
}
