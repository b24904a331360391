package io.zhuangan.grading;

import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Runs that wait for their next chunk, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which cities have work; keys only, nothing of any firm")
public class RunQueue {
    @Inject
    Runs runs;

    @Inject
    RuleDrafts drafts;

    public List<Waiting> waiting() {
        return runs.waiting().stream().map(RunQueue::waiting).toList();
    }

    /** Previews of drafts that wait for their next chunk. */
    public List<Waiting> previews() {
        return drafts.waitingPreviews().stream().map(RunQueue::waiting).toList();
    }

    private static Waiting waiting(Runs.Waiting w) {
        return new Waiting(AccessScope.platformFor(w.cityId(), w.cityKey(), TenantKind.CITY, w.cityId()), w.run());
    }

    /** A run or preview and the platform acting for its city. */
    public record Waiting(AccessScope scope, UUID run) {}
}
