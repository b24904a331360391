package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Settlements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Units with something to freeze and frozen records that are owed to grading, for the timer. */
@Reads
@OpenToAll(because = "the timer asks what waits; keys only, nothing of any firm")
public class SettlementQueue {
    private static final int MOST = 100;

    @Inject
    Settlements settlements;

    @Inject
    Clock clock;

    public List<Waiting> units() {
        return waiting(settlements.due(Time.now(clock), MOST));
    }

    public List<Waiting> facts() {
        return waiting(settlements.owed(MOST));
    }

    private static List<Waiting> waiting(List<Settlements.Due> due) {
        return due.stream()
                .map(d -> new Waiting(
                        AccessScope.platformFor(d.cityId(), d.cityKey(), TenantKind.CITY, d.cityId()), d.key()))
                .toList();
    }

    /** Something to do and the platform acting for its city. */
    public record Waiting(AccessScope scope, UUID key) {}
}
