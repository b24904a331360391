package io.zhuangan.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that would put a firm at D and waits for a second person.
 *
 * @param mine whether the reader entered it and so cannot confirm it
 * @param consequence what confirming it does
 */
public record FactPending(
        UUID key,
        String firm,
        String licenceNumber,
        TwoNames name,
        LocalDate occurredOn,
        String documentNo,
        String note,
        String enteredBy,
        Instant enteredAt,
        boolean mine,
        Consequence consequence) {}
