package io.zhuangan.intake;

import io.zhuangan.intake.domain.ImportRun;
import io.zhuangan.intake.domain.ImportRuns;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports and their rows for screens; templates. */
@Reads
@Permit({
    Right.KEEP_REGISTER,
    Right.ENTER_FACTS,
    Right.KEEP_CALENDAR,
    Right.KEEP_PLAN,
    Right.MANAGE_COURSES,
    Right.MANAGE_PEOPLE
})
public class ImportQueries {
    @Inject
    ImportCatalogue catalogue;

    @Inject
    ImportRuns runs;

    public List<ImportKind> kinds(AccessScope scope) {
        return catalogue.kinds(scope);
    }

    public ImportRunView one(AccessScope scope, UUID key) {
        return view(scope, runs.get(scope, key));
    }

    public List<ImportRunView> newest(AccessScope scope, int first, int count) {
        return runs.newest(scope, mine(scope), first, count).stream()
                .map(run -> view(scope, run))
                .toList();
    }

    public int count(AccessScope scope) {
        return (int) runs.count(scope, mine(scope));
    }

    private List<String> mine(AccessScope scope) {
        return catalogue.kinds(scope).stream().map(ImportKind::kind).toList();
    }

    /** An earlier import that wrote exactly this file. */
    public Optional<ImportRunView> writtenBefore(AccessScope scope, ImportRunView run) {
        return runs.written(scope, run.kind(), run.sha256())
                .filter(other -> !other.key().equals(run.key()))
                .map(other -> view(scope, other));
    }

    public List<ImportRowView> rows(AccessScope scope, UUID key, RowFilter filter, int first, int count) {
        ImportRun run = runs.get(scope, key);
        catalogue.target(scope, run.kind());
        return runs.rows(scope, run, filter, first, count);
    }

    /** The empty form with an explanation of each column and examples. */
    public byte[] template(AccessScope scope, String kind) {
        ImportTarget target = catalogue.target(scope, kind);
        List<String> headings = target.columns().stream()
                .map(column -> column.zh() + (column.required() ? "*" : ""))
                .toList();
        List<List<Object>> help = new ArrayList<>();
        for (ImportColumn column : target.columns()) {
            help.add(SheetWriter.row(
                    column.zh(),
                    column.en(),
                    column.required() ? "必填 / required" : "",
                    column.helpZh(),
                    column.helpEn()));
        }
        List<List<Object>> examples = new ArrayList<>();
        for (var example : target.examples()) {
            examples.add(new ArrayList<>(target.columns().stream()
                    .map(column -> (Object) example.getOrDefault(column.key(), ""))
                    .toList()));
        }
        return new SheetWriter()
                .sheet("填报", headings, List.of())
                .sheet("说明", List.of("列", "Column", "必填", "怎么填", "What to fill in"), help)
                .sheet("示例", headings, examples)
                .bytes();
    }

    private ImportRunView view(AccessScope scope, ImportRun run) {
        ImportTarget target = catalogue.target(scope, run.kind());
        return ImportViews.of(run, target.room(), target.columns());
    }
}
