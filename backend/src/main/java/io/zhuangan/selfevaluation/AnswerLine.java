package io.zhuangan.selfevaluation;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.YearFrame;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An indicator with what the firm says about it and what the check found.
 *
 * @param key key of the answer, null while there is none; so are the fields after it
 * @param version of the answer, for the next change
 * @param points what the firm thinks is left
 */
public record AnswerLine(
        YearFrame.Line indicator,
        UUID key,
        Long version,
        BigDecimal points,
        String statement,
        Instant savedAt,
        String savedBy,
        CheckOutcome outcome,
        String remark,
        String checkedBy,
        Instant checkedAt,
        String reply,
        String repliedBy,
        Instant repliedAt,
        List<AttachmentView> evidence) {
    public AnswerLine {
        evidence = List.copyOf(evidence);
    }

    public boolean answered() {
        return key != null;
    }

    /** What the firm gives up. */
    public BigDecimal lost() {
        return points == null ? BigDecimal.ZERO : indicator.points().subtract(points);
    }
}
