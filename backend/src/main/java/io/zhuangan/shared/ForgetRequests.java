package io.zhuangan.shared;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Drops answers kept for repeats after a week. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class ForgetRequests {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    RequestsOnce requests;

    @Inject
    Clock clock;

    public int forget(AccessScope scope) {
        return requests.forget(Time.now(clock).minus(KEPT));
    }
}
