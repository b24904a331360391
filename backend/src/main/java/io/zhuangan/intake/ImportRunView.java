package io.zhuangan.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An import for a screen or the API.
 *
 * @param columns the columns of the file, in its order
 * @param writable rows that will be, or were, written (created + changed)
 * @param noted rows worth a look, skipped ones among them
 */
public record ImportRunView(
        UUID key,
        String kind,
        String room,
        String fileName,
        String sheetName,
        String sha256,
        ImportState state,
        List<Column> columns,
        int rows,
        int created,
        int changed,
        int unchanged,
        int noted,
        int refused,
        String uploadedBy,
        Instant uploadedAt,
        String closedBy,
        Instant closedAt) {

    /** A column of the file: where it stands and what it is. */
    public record Column(String letter, ImportColumn definition) {}

    public int writable() {
        return created + changed;
    }

    /** Rows without any remark. */
    public int clean() {
        return rows - noted - refused;
    }

    /** Rows that are written although they carry a remark. */
    public int notedButWritten() {
        return noted - unchanged;
    }
}
