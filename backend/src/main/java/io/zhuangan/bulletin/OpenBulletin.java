package io.zhuangan.bulletin;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Notes that somebody of the firm opened the bulletin, the first time. It is no receipt, and not audited. */
@UseCase
@Permit(Right.ATTEND)
public class OpenBulletin {
    @Inject
    FirmSide firm;

    @Inject
    Clock clock;

    public void open(AccessScope scope, UUID key) {
        firm.lock(scope, key).target().opened(Time.now(clock));
    }
}
