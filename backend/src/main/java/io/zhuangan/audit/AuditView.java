package io.zhuangan.audit;

import java.time.Instant;
import java.util.UUID;

/** One audit line for a screen. */
public record AuditView(
        UUID key,
        Instant at,
        String personName,
        String tenantName,
        String action,
        String subjectKind,
        String subjectKey,
        String before,
        String after,
        String reason,
        String requestId) {}
