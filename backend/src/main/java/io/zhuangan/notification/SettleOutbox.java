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
import java.util.List;
import java.util.UUID;

/** Notes how a few messages went. A worker whose lease ran out meanwhile has no say any more. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class SettleOutbox {
    @Inject
    OutboxEntries entries;

    @Inject
    Clock clock;

    /** How one message went. @param error null when it was carried out */
    public record Outcome(long id, String error) {}

    public void settle(AccessScope scope, UUID owner, List<Outcome> outcomes) {
        Instant now = Time.now(clock);
        for (Outcome one : outcomes) {
            entries.get(one.id()).filter(e -> e.heldBy(owner)).ifPresent(e -> {
                if (one.error() == null) e.done(now);
                else e.failed(one.error(), now);
            });
        }
    }
}
