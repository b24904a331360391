package io.zhuangan.notification;

import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Notes how a message went. A worker whose lease ran out meanwhile has no say any more. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class SettleOutbox {
    @Inject
    OutboxEntries entries;

    @Inject
    Clock clock;

    /** @param error null when it was carried out */
    public void settle(AccessScope scope, UUID owner, long id, String error) {
        Instant now = Time.now(clock);
        entries.get(id).filter(e -> e.heldBy(owner)).ifPresent(e -> {
            if (error == null) e.done(now);
            else e.failed(error, now);
        });
    }
}
