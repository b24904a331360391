package io.zhuangan.intake;

import io.zhuangan.intake.domain.CheckedRow;
import io.zhuangan.intake.domain.ImportRun;
import io.zhuangan.intake.domain.ImportRuns;
import io.zhuangan.intake.xlsx.SheetReader;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TextKey;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads an uploaded file and stores what would happen. Nothing but the preview itself is written. */
@UseCase
@Permit({
    Right.KEEP_REGISTER,
    Right.ENTER_FACTS,
    Right.KEEP_CALENDAR,
    Right.KEEP_PLAN,
    Right.MANAGE_COURSES,
    Right.MANAGE_PEOPLE
})
public class PreviewImport {
    private static final int LONGEST_NAME = 255;

    @Inject
    ImportCatalogue catalogue;

    @Inject
    ImportRuns runs;

    @Inject
    Clock clock;

    public ImportRunView preview(AccessScope scope, String kind, String fileName, byte[] file) {
        ImportTarget target = catalogue.target(scope, kind);
        SheetReader.Content content = read(scope, target, file);
        List<CheckedRow> rows = judge(scope, target, content.rows());
        ImportRun run = new ImportRun(
                scope,
                kind,
                plain(fileName),
                content.sheetName(),
                sha256(file),
                content.layout(),
                rows,
                Time.now(clock));
        runs.add(run, rows);
        return ImportViews.of(run, target.room(), target.columns());
    }

    /** Headings that do not fit: a file of another kind is named as such, which says more than its columns. */
    private SheetReader.Content read(AccessScope scope, ImportTarget target, byte[] file) {
        try {
            return SheetReader.read(file, target.columns());
        } catch (RuleViolated refused) {
            if (refused.code() != IntakeError.COLUMNS_MISSING && refused.code() != IntakeError.COLUMNS_UNKNOWN) {
                throw refused;
            }
            for (ImportKind kind : catalogue.kinds(scope)) {
                ImportTarget other = catalogue.target(scope, kind.kind());
                if (kind.kind().equals(target.kind()) || !SheetReader.fits(file, other.columns())) continue;
                throw new RuleViolated(IntakeError.FILE_OF_OTHER_KIND, word(target), word(other));
            }
            throw refused;
        }
    }

    private static TextKey word(ImportTarget target) {
        return new TextKey(target.room(), "ImportKind." + target.kind());
    }

    static List<CheckedRow> judge(AccessScope scope, ImportTarget target, List<CheckedRow> rows) {
        ImportSession session = target.open(
                scope,
                rows.stream().filter(CheckedRow::readable).map(CheckedRow::row).toList());
        List<CheckedRow> judged = new ArrayList<>(rows.size());
        for (CheckedRow row : rows) {
            judged.add(row.readable() ? row.judged(session.check(row.row())) : row);
        }
        return judged;
    }

    /** Browsers may send a path; only its last part is a name. */
    private static String plain(String fileName) {
        String name = fileName == null ? "" : fileName.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("\\p{Cc}", "")
                .strip();
        if (name.isEmpty()) name = "import.xlsx";
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
