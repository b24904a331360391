package io.zhuangan.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact as it stands, whether a grade counted it yet or not.
 *
 * @param immediate whether it puts its firm at D at once (Measures Art. 8)
 * @param year evaluation year it lies in
 * @param origin {@code IMPORT}, {@code HAND}, or the name of the room that handed it in
 * @param state {@code PENDING}, {@code ACTIVE} or {@code WITHDRAWN}
 * @param corrects key of the fact it stands for, or null
 */
public record FactView(
        UUID key,
        UUID firm,
        String firmName,
        String licenceNumber,
        String event,
        TwoNames name,
        boolean immediate,
        LocalDate occurredOn,
        int year,
        int count,
        Integer base,
        String subject,
        String batch,
        LocalDate dueOn,
        LocalDate doneOn,
        String inspectionType,
        String documentNo,
        String source,
        String note,
        String origin,
        String state,
        int revision,
        UUID corrects,
        String enteredBy,
        Instant enteredAt,
        String confirmedBy,
        Instant withdrawnAt,
        String withdrawnReason) {}
