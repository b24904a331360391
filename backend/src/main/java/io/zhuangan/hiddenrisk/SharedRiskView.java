package io.zhuangan.hiddenrisk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entry that a firm shows to an association or its bureau: what it was, how far it is, and what was done. */
public record SharedRiskView(
        UUID key,
        String firm,
        RiskKind kind,
        String where,
        String what,
        RiskState state,
        RiskSeverity severity,
        String fixed,
        String prevented,
        Instant reportedAt,
        Instant endedAt,
        LocalDate until) {}
