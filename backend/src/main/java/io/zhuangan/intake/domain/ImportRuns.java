package io.zhuangan.intake.domain;

import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.shared.AccessScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports and their rows. */
public interface ImportRuns {
    void add(ImportRun run, List<CheckedRow> rows);

    ImportRun get(AccessScope scope, UUID key);

    /** The import, kept from others until this transaction ends. */
    ImportRun locked(AccessScope scope, UUID key);

    /** Of these kinds. */
    List<ImportRun> newest(AccessScope scope, Collection<String> kinds, int first, int count);

    /** Of these kinds. */
    long count(AccessScope scope, Collection<String> kinds);

    /** The last written import of the same bytes. */
    Optional<ImportRun> written(AccessScope scope, String kind, String sha256);

    List<CheckedRow> rows(AccessScope scope, ImportRun run);

    List<ImportRowView> rows(AccessScope scope, ImportRun run, RowFilter filter, int first, int count);

    /** Stores verdicts that differ from the preview's. */
    void revise(ImportRun run, Collection<CheckedRow> rows);
}
