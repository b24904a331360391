package io.zhuangan.intake;

import io.zhuangan.intake.domain.ImportRun;
import io.zhuangan.intake.domain.Layout;
import java.util.List;
import java.util.Map;

/** Makes views of imports. */
final class ImportViews {
    private ImportViews() {}

    static ImportRunView of(ImportRun run, String room, List<ImportColumn> columns) {
        return new ImportRunView(
                run.key(),
                run.kind(),
                room,
                run.fileName(),
                run.sheetName(),
                run.sha256(),
                run.state(),
                run.layout().keys().entrySet().stream()
                        .flatMap(entry -> column(entry, columns))
                        .toList(),
                run.rows(),
                run.created(),
                run.changed(),
                run.unchanged(),
                run.noted(),
                run.refused(),
                run.uploadedByName(),
                run.uploadedAt(),
                run.closedByName(),
                run.closedAt());
    }

    private static java.util.stream.Stream<ImportRunView.Column> column(
            Map.Entry<Integer, String> entry, List<ImportColumn> columns) {
        return columns.stream()
                .filter(column -> column.key().equals(entry.getValue()))
                .map(column -> new ImportRunView.Column(Layout.letter(entry.getKey()), column));
    }
}
