package io.zhuangan.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact as it stands, whether a grade counted it yet or not.
 *
 * @param year evaluation year it lies in
 * @param origin {@code IMPORT}, or the name of the room that handed it in
 * @param state {@code PENDING}, {@code ACTIVE} or {@code WITHDRAWN}
 */
public record FactView(
        UUID key,
        UUID firm,
        String firmName,
        String event,
        TwoNames name,
        LocalDate occurredOn,
        int year,
        String subject,
        String documentNo,
        String source,
        String note,
        String origin,
        String state,
        String enteredBy,
        Instant enteredAt,
        Instant withdrawnAt,
        String withdrawnReason) {}
