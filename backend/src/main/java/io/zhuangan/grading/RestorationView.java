package io.zhuangan.grading;

import io.zhuangan.attachment.AttachmentView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A correction after a decision fell (Measures Art. 11).
 *
 * @param state {@code APPLIED}, {@code PROPOSED}, {@code APPROVED} or {@code REFUSED}
 * @param appliedAt null when the bureau acted of its own motion
 * @param facts named in it
 * @param results from files that are named in it, with what they become
 * @param changes of grades: as they came out, or as they will while it is proposed
 * @param mine whether the reader proposed it and so cannot approve it
 */
public record RestorationView(
        UUID key,
        UUID firm,
        String firmName,
        String licenceNumber,
        String district,
        String state,
        String ground,
        String documentNo,
        LocalDate documentOn,
        String reasons,
        String appliedBy,
        Instant appliedAt,
        String proposedBy,
        Instant proposedAt,
        String proposal,
        String decidedBy,
        Instant decidedAt,
        String answer,
        List<FactView> facts,
        List<CorrectedResult> results,
        List<Change> changes,
        List<AttachmentView> files,
        boolean mine) {
    public RestorationView {
        facts = List.copyOf(facts);
        results = results == null ? List.of() : List.copyOf(results); // answers kept from before have none
        changes = List.copyOf(changes);
        files = List.copyOf(files);
    }

    /**
     * A grade that changes.
     *
     * @param occasion {@code RESTORATION} for the year of the facts, {@code FOLLOWING} for a later one held down by it
     * @param before level, or null for a deferral
     * @param after level, or null for a deferral or a lifted downgrade
     * @param stated whether it is what the document says, because the result before came from a file
     * @param points of a stated one, or null
     * @param lifted whether nothing takes the place of the downgrade, so that the level before it holds again
     * @param grade key of the grade to look at: the new one, or the old one while it stands
     */
    public record Change(
            int year,
            String occasion,
            String before,
            String after,
            boolean lifted,
            boolean stated,
            BigDecimal points,
            UUID grade) {}
}
