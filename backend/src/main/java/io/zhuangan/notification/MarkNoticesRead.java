package io.zhuangan.notification;

import io.zhuangan.notification.domain.Notices;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Marks one's own notices as read; keys of somebody else's are passed over. Not audited: it concerns nobody else. */
@UseCase
@OpenToAll(because = "everybody with a seat has an inbox; only notices of their own person are touched")
public class MarkNoticesRead {
    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @param keys the notices, or an empty list for all */
    public void mark(AccessScope scope, List<UUID> keys) {
        notices.markRead(scope.personId(), keys, Time.now(clock));
    }
}
