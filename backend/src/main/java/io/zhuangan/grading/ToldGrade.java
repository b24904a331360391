package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A grade as the room of its objections needs it.
 *
 * @param id internal id, for references between rooms
 * @param firm internal id of the firm
 * @param district code, or null
 * @param level A to D, or null for a deferral
 * @param points null for a deferral
 * @param state NOTIFIED, FINAL or REPLACED
 * @param occasion why it was given
 * @param cause key of the fact or objection it came from, or null for the yearly run
 * @param finalAt null until it is final
 */
public record ToldGrade(
        long id,
        UUID key,
        long firm,
        UUID firmKey,
        String firmName,
        String licenceNumber,
        String district,
        int year,
        String level,
        BigDecimal points,
        String state,
        String occasion,
        UUID cause,
        Instant notifiedAt,
        Instant finalAt) {
    static ToldGrade of(FirmGrade g) {
        return new ToldGrade(
                g.id(),
                g.key(),
                g.tenantId(),
                g.firmKey(),
                g.firmName(),
                g.licenceNumber(),
                g.districtCode(),
                g.year(),
                g.level() == null ? null : g.level().name(),
                g.points(),
                g.state().name(),
                g.occasion().name(),
                g.cause(),
                g.notifiedAt(),
                g.finalAt());
    }

    /** Told and open to an objection as far as grading knows. */
    public boolean open() {
        return state.equals(FirmGrade.State.NOTIFIED.name());
    }

    /** Another grade of the same year took its place. */
    public boolean replaced() {
        return state.equals(FirmGrade.State.REPLACED.name());
    }

    /** Whether this result is worse for the firm than another of the same year: a lower level, fewer points, or none. */
    public boolean worseThan(ToldGrade other) {
        if (other.level == null) return false;
        if (level == null) return true;
        return level.compareTo(other.level) > 0 || points.compareTo(other.points) < 0;
    }
}
