package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A firm's grade in a list.
 *
 * @param level A to D, or null for a deferral
 * @param earned level by points alone
 * @param deferral reason code, or null
 * @param state PRELIMINARY, NOTIFIED or FINAL
 */
public record GradeLine(
        UUID key,
        UUID firmKey,
        String firm,
        String licenceNumber,
        String district,
        int year,
        String level,
        BigDecimal points,
        String earned,
        String lastLevel,
        boolean capped,
        boolean immediate,
        String deferral,
        String state,
        Instant gradedAt,
        Instant notifiedAt,
        Instant firstSeenAt,
        String firstSeenBy) {

    static GradeLine of(FirmGrade g) {
        return new GradeLine(
                g.key(),
                g.firmKey(),
                g.firmName(),
                g.licenceNumber(),
                g.districtCode(),
                g.year(),
                name(g.level()),
                g.points(),
                name(g.earned()),
                name(g.lastLevel()),
                g.capped(),
                g.immediate(),
                name(g.deferral()),
                g.state().name(),
                g.gradedAt(),
                g.notifiedAt(),
                g.firstSeenAt(),
                g.firstSeenName());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
