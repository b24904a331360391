package io.zhuangan.hiddenrisk;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Somebody else than who put it right has looked; whoever reported it is told. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class CloseRisk {
    @Inject
    OwnLog log;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void close(AccessScope scope, UUID key, long version, String seen) {
        log.step(scope, key, version, risk -> risk.close(scope, seen, Time.now(clock)));
    }
}
