package io.zhuangan.notification;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.notification.domain.OutboxEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The operator has seen to the cause: whatever did not get out is tried again now, as if for the first time. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class RetryOutbox {
    /** More than this at once would hold too many locks; the page says how many are left. */
    static final int MOST = 500;

    @Inject
    OutboxEntries entries;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many are tried again */
    public int retry(AccessScope scope) {
        Instant now = Time.now(clock);
        int again = 0;
        for (OutboxEntry entry : entries.stuck(OutboxQueries.SEVERAL, MOST)) {
            if (entry.again(now)) again++;
        }
        if (again > 0) audit.record(scope, "RETRY_OUTBOX", "Outbox", null, null, Map.of("orders", again), null);
        return again;
    }
}
