package io.zhuangan.hiddenrisk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who may see an entry.
 *
 * @param association key of the association, or null for the bureau of the firm's district and city
 * @param until last day, or null
 * @param endedAt when the firm took it back, or null
 * @param holds whether they see it today
 */
public record RiskShareView(
        UUID key,
        UUID association,
        String name,
        LocalDate until,
        Instant sharedAt,
        String sharedBy,
        Instant endedAt,
        boolean holds) {}
