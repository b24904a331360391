package io.zhuangan.intake;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.intake.domain.CheckedRow;
import io.zhuangan.intake.domain.ImportRun;
import io.zhuangan.intake.domain.ImportRuns;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes a previewed file, whole, in this one transaction: a process that dies half-way leaves the preview as it was.
 * A second call finds the file written and answers with the same result. Each row is judged again first.
 */
@UseCase
@Permit({
    Right.KEEP_REGISTER,
    Right.ENTER_FACTS,
    Right.KEEP_CALENDAR,
    Right.KEEP_PLAN,
    Right.MANAGE_COURSES,
    Right.MANAGE_PEOPLE
})
public class ApplyImport {
    @Inject
    ImportCatalogue catalogue;

    @Inject
    ImportRuns runs;

    @Inject
    ImportProgress progress;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public ImportRunView apply(AccessScope scope, UUID key) {
        ImportRun run = runs.locked(scope, key);
        ImportTarget target = catalogue.target(scope, run.kind());
        if (run.state() == ImportState.DISCARDED) throw new RuleViolated(IntakeError.IMPORT_DISCARDED);
        if (run.state() == ImportState.PREVIEWED) write(scope, run, target);
        return ImportViews.of(run, target.room(), target.columns());
    }

    private void write(AccessScope scope, ImportRun run, ImportTarget target) {
        List<CheckedRow> seen = runs.rows(scope, run);
        List<CheckedRow> confirmed =
                seen.stream().filter(row -> row.verdict().writes()).toList();
        ImportSession session =
                target.open(scope, confirmed.stream().map(CheckedRow::row).toList());
        List<CheckedRow> done = new ArrayList<>(seen.size());
        List<CheckedRow> different = new ArrayList<>();
        for (CheckedRow row : seen) {
            CheckedRow now = row;
            if (row.verdict().writes()) {
                now = row.confirmedBy(session.check(row.row()));
                if (now.verdict().writes()) session.write(now.row(), now.verdict());
                if (!now.verdict().equals(row.verdict())) different.add(now);
            }
            done.add(now);
            progress.step(run.key(), done.size(), seen.size());
        }
        session.finish();
        runs.revise(run, different);
        run.applied(scope, done, Time.now(clock));
        audit.record(
                scope,
                "APPLY_IMPORT",
                "ImportRun",
                run.key(),
                null,
                ImportViews.of(run, target.room(), List.of()),
                null);
    }
}
