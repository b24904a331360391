package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.SeatLedger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What time alone does to one session's line: offers lapse, kept seats open, whoever is first gets what that frees. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class SettleLine {
    @Inject
    SeatLedger ledger;

    @Inject
    LineMover mover;

    @Inject
    Clock clock;

    public void settle(AccessScope scope, UUID session) {
        mover.settle(ledger.lock(scope, session), Time.now(clock));
    }
}
