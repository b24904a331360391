package io.zhuangan.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An application, as both sides see it.
 *
 * @param number member number, once accepted
 * @param from first day of membership, once accepted
 * @param steps the story, oldest first; empty in lists
 */
public record ApplicationView(
        UUID key,
        long version,
        UUID association,
        String associationName,
        UUID firm,
        String firmName,
        String contact,
        String phone,
        String why,
        ApplicationState state,
        Instant sentAt,
        String sentBy,
        String number,
        LocalDate from,
        List<StepView> steps) {}
