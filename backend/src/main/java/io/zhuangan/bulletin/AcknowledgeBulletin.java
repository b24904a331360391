package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The firm's receipt (回执) by a named person. After the deadline it is taken, too, and marked late. */
@UseCase
@Permit(Right.ATTEND)
public class AcknowledgeBulletin {
    @Inject
    FirmSide firm;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void acknowledge(AccessScope scope, UUID key) {
        FirmSide.Mine mine = firm.lock(scope, key).asking();
        mine.target().receipt(scope, mine.bulletin().content().receiptBy(), Time.now(clock));
        audit.record(
                scope,
                "ACKNOWLEDGE_BULLETIN",
                DraftBulletin.SUBJECT,
                key,
                null,
                Map.of("title", mine.bulletin().content().title()),
                null);
    }
}
