package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.SeatLedger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lines that have something to do by themselves, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which sessions are due; keys only, nobody's name")
public class LinesDue {
    private static final int AT_ONCE = 50;

    @Inject
    SeatLedger ledger;

    @Inject
    Clock clock;

    public List<Due> due() {
        return ledger.due(Time.now(clock), AT_ONCE).stream()
                .map(d -> new Due(d.owner(), d.session()))
                .toList();
    }

    /** A session and the platform acting for its association. */
    public record Due(AccessScope scope, UUID session) {}
}
