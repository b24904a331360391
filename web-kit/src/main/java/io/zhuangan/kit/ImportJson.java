package io.zhuangan.kit;

import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.ImportState;
import java.time.Instant;
import java.util.UUID;

/**
 * An import in the interface. created, changed, unchanged and refused add up to rows; noted says how many of them carry
 * a remark.
 */
public record ImportJson(
        UUID key,
        String kind,
        String fileName,
        String sha256,
        ImportState state,
        int rows,
        int created,
        int changed,
        int unchanged,
        int noted,
        int refused,
        String uploadedBy,
        Instant uploadedAt) {
    public static ImportJson of(ImportRunView run) {
        return new ImportJson(
                run.key(),
                run.kind(),
                run.fileName(),
                run.sha256(),
                run.state(),
                run.rows(),
                run.created(),
                run.changed(),
                run.unchanged(),
                run.noted(),
                run.refused(),
                run.uploadedBy(),
                run.uploadedAt());
    }
}
