package io.zhuangan.notification;

import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Drops orders that were carried out a month ago; those that were not stay until they are. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class ForgetOutbox {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    OutboxEntries entries;

    @Inject
    Clock clock;

    public int forget(AccessScope scope) {
        return entries.forgetDone(Time.now(clock).minus(KEPT));
    }
}
