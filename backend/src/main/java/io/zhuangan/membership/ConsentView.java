package io.zhuangan.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A consent.
 *
 * @param until last day
 * @param endedAt when the firm took it back, or null
 * @param holds whether the association sees it today
 * @param soon whether it ends within the days of the warning
 * @param looks who looked, the latest first; for the firm only
 */
public record ConsentView(
        UUID key,
        long version,
        UUID association,
        String associationName,
        ConsentKind kind,
        Integer year,
        String person,
        String purpose,
        LocalDate from,
        LocalDate until,
        String givenBy,
        Instant endedAt,
        boolean holds,
        boolean soon,
        List<LookView> looks) {}
