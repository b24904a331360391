package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A grade in the history of a firm's levels, whether it stands or was replaced.
 *
 * @param level A to D, or null for a deferral
 * @param occasion {@code ANNUAL}, {@code IMMEDIATE}, {@code OBJECTION}, {@code RESTORATION} or {@code FOLLOWING}
 * @param imported whether it was taken over from before this platform
 * @param until when another took its place, or null while it stands
 * @param lifted whether its document fell and nothing took its place
 * @param documentNo the document behind an event or a correction, or null
 * @param decidedBy who confirmed or approved it, or null for the yearly run
 */
public record GradeVersion(
        UUID key,
        int year,
        String level,
        BigDecimal points,
        String deferral,
        String occasion,
        boolean imported,
        Instant since,
        Instant until,
        boolean lifted,
        String documentNo,
        String reason,
        String decidedBy) {
    static GradeVersion of(FirmGrade g) {
        return new GradeVersion(
                g.key(),
                g.year(),
                g.level() == null ? null : g.level().name(),
                g.points(),
                g.deferral() == null ? null : g.deferral().name(),
                g.occasion().name(),
                g.notifiedAt() == null,
                g.notifiedAt() == null ? g.gradedAt() : g.notifiedAt(),
                g.replacedAt(),
                g.liftedBy() != null,
                g.documentNo(),
                g.reason(),
                g.decidedByName());
    }

    public boolean stands() {
        return until == null;
    }
}
