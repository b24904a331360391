package io.zhuangan.notification;

import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.notification.domain.OutboxEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes messages that are ready, for so long that a worker which dies does not hold them for ever. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class LeaseOutbox {
    static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    OutboxEntries entries;

    @Inject
    Clock clock;

    public List<OutboxMessage> lease(AccessScope scope, UUID owner, int most) {
        Instant now = Time.now(clock);
        List<OutboxEntry> ready = entries.ready(now, most);
        ready.forEach(e -> e.lease(owner, now.plus(LEASE)));
        return ready.stream()
                .map(e -> new OutboxMessage(e.id(), e.key(), e.kind(), e.payload(), e.attempts()))
                .toList();
    }
}
