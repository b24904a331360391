package io.zhuangan.intake;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.intake.domain.ImportRun;
import io.zhuangan.intake.domain.ImportRuns;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Puts a previewed file aside. */
@UseCase
@Permit({
    Right.KEEP_REGISTER,
    Right.ENTER_FACTS,
    Right.KEEP_CALENDAR,
    Right.KEEP_PLAN,
    Right.MANAGE_COURSES,
    Right.MANAGE_PEOPLE
})
public class DiscardImport {
    @Inject
    ImportCatalogue catalogue;

    @Inject
    ImportRuns runs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public ImportRunView discard(AccessScope scope, UUID key) {
        ImportRun run = runs.locked(scope, key);
        ImportTarget target = catalogue.target(scope, run.kind());
        if (run.state() != ImportState.DISCARDED) {
            run.discard(scope, Time.now(clock));
            audit.record(scope, "DISCARD_IMPORT", "ImportRun", run.key(), null, run.fileName(), null);
        }
        return ImportViews.of(run, target.room(), target.columns());
    }
}
