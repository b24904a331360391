package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The firm reports a problem it found in itself as put right; the convener confirms it or sends it back. */
@UseCase
@Permit(Right.ANSWER_MEETINGS)
public class ReportFix {
    @Inject
    OwnInvitation own;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void report(AccessScope scope, UUID key, UUID point, String words) {
        Meetings.Invitation mine = own.lockReceiving(scope, key);
        OwnInvitation.receipt(mine, OwnInvitation.point(mine, point))
                .orElseThrow(() -> new NotFound("MeetingReceipt", point))
                .done(scope, words, Time.now(clock));
        audit.record(scope, "REPORT_FIX", GuestList.SUBJECT, key, null, Map.of("point", point), null);
    }
}
