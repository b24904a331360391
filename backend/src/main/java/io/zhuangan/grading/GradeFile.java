package io.zhuangan.grading;

import io.zhuangan.attachment.AttachmentView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything this room keeps about one grade, for its dossier.
 *
 * @param rules null for a result that came from a file
 * @param versions all grades of the firm and year, oldest first, the asked one among them
 * @param facts of the firm that one of the versions counted or that lie in the year, whatever became of them
 * @param evidence files by fact
 * @param talks that one of the versions led to (Measures Art. 12)
 */
public record GradeFile(
        UUID key,
        LocalDate from,
        LocalDate lastDay,
        Rules rules,
        Replay.Producer producer,
        List<Version> versions,
        List<FactView> facts,
        Map<UUID, List<AttachmentView>> evidence,
        List<RestorationView> restorations,
        List<TalkView> talks) {
    public GradeFile {
        versions = List.copyOf(versions);
        facts = List.copyOf(facts);
        evidence = Map.copyOf(evidence);
        restorations = List.copyOf(restorations);
        talks = List.copyOf(talks);
    }

    /** The grade that was asked for. */
    public Version asked() {
        return versions.stream().filter(v -> v.key().equals(key)).findFirst().orElseThrow();
    }

    /** The rule set, word for word. */
    public record Rules(UUID key, String code, String version, int firstYear, String text) {}

    /**
     * A grade of the year.
     *
     * @param imported whether it came from a file, or was put right by a document after it came from one
     * @param explanation JSON as it was frozen, or null for a result that came from a file
     * @param facts JSON as it was frozen, or null
     * @param rulesKey rule set it was made by, or null
     * @param run key of the run behind it, or null
     * @param hands who had a part in it
     * @param statements what the firm said beside it
     */
    public record Version(
            UUID key,
            UUID firm,
            String firmName,
            String licenceNumber,
            String district,
            int year,
            String occasion,
            String state,
            boolean imported,
            BigDecimal points,
            String earned,
            String level,
            String deferral,
            String lastLevel,
            boolean capped,
            boolean immediate,
            LocalDate lastInspectionOn,
            String explanation,
            String facts,
            String factsHash,
            Instant gradedAt,
            Instant notifiedAt,
            Instant firstSeenAt,
            String firstSeenBy,
            UUID replaces,
            Instant replacedAt,
            UUID cause,
            String documentNo,
            String reason,
            String decidedBy,
            UUID liftedBy,
            Instant finalAt,
            UUID rulesKey,
            UUID run,
            List<Hand> hands,
            List<StatementView> statements) {
        public Version {
            hands = List.copyOf(hands);
            statements = List.copyOf(statements);
        }
    }

    /**
     * Somebody's part in a grade: the two persons of a run, of a downgrade at once, of a correction.
     *
     * @param part {@code RAN}, {@code RELEASED}, {@code ENTERED}, {@code CONFIRMED}, {@code PROPOSED}, {@code APPROVED}
     *     or {@code DECIDED}
     * @param at null where the moment is not kept apart
     */
    public record Hand(String part, String name, Instant at) {}
}
