package io.zhuangan.regulator.grading;

import io.zhuangan.grading.GradeLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A grade in the JSON interface. */
public record GradeJson(
        UUID key,
        EnterpriseJson enterprise,
        int year,
        String level,
        BigDecimal points,
        String earned,
        String lastLevel,
        boolean capped,
        boolean immediate,
        String deferral,
        String state,
        Instant notifiedAt,
        Instant firstSeenAt) {

    /** The firm as it was when it was graded. */
    public record EnterpriseJson(UUID key, String name, String licenceNumber, String district) {}

    static GradeJson of(GradeLine g) {
        return new GradeJson(
                g.key(),
                new EnterpriseJson(g.firmKey(), g.firm(), g.licenceNumber(), g.district()),
                g.year(),
                g.level(),
                g.points(),
                g.earned(),
                g.lastLevel(),
                g.capped(),
                g.immediate(),
                g.deferral(),
                g.state(),
                g.notifiedAt(),
                g.firstSeenAt());
    }
}
