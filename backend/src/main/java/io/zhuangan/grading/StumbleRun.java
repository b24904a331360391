package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.GradingRun;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Notes that a chunk rolled back; a run that stumbles too often fails instead of trying for ever. */
@UseCase
@Permit(Right.GRADE)
public class StumbleRun {
    @Inject
    Runs runs;

    @Inject
    AuditLog audit;

    public void stumble(AccessScope scope, UUID key, String why) {
        GradingRun run = runs.lock(scope, key);
        run.stumble();
        if (run.state() == GradingRun.State.FAILED) {
            audit.record(scope, "FAIL_GRADING_RUN", "GradingRun", key, null, RunView.of(run), why);
        }
    }
}
