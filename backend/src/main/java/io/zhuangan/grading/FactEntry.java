package io.zhuangan.grading;

import io.zhuangan.grading.domain.GradingFact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an officer says happened at a firm. Which parts an event needs stands in the rule set ({@link EventView}).
 *
 * @param firm key of the firm; without it the licence number decides
 * @param event code from the rule set
 * @param count how many, or the numerator of a share; null = 1 where the event needs no number
 * @param base denominator of a share, or null
 * @param source who keeps the record; null = the officer's own bureau
 * @param note the firm reads this sentence; may be null
 */
public record FactEntry(
        UUID firm,
        String licenceNumber,
        String event,
        LocalDate occurredOn,
        Integer count,
        Integer base,
        String subject,
        String batch,
        LocalDate dueOn,
        LocalDate doneOn,
        String inspectionType,
        String documentNo,
        String source,
        String note) {

    GradingFact.Statement statement(String ownBureau) {
        return new GradingFact.Statement(
                event,
                occurredOn,
                count == null ? 1 : count,
                base,
                text(subject),
                text(batch),
                dueOn,
                doneOn,
                text(inspectionType),
                text(documentNo),
                source == null || source.isBlank() ? ownBureau : source.strip(),
                text(note));
    }

    /** Nothing and blanks are the same, or one fact would have two natural keys. */
    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
