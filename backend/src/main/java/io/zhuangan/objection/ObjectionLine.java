package io.zhuangan.objection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An objection in a list.
 *
 * @param district code, or null
 * @param level disputed level, or null for a deferral
 * @param dueOn last day of the review
 * @param left working days left, negative when late; null once it is closed or while a calendar is missing
 * @param provisional counted through a year whose working days are not settled
 * @param reviewer name, or null; not for the firm
 * @param mine the caller is the reviewer
 * @param resultLevel level after an adjustment, or null
 */
public record ObjectionLine(
        UUID key,
        String receipt,
        int year,
        UUID grade,
        UUID firmKey,
        String firm,
        String licenceNumber,
        String district,
        String level,
        BigDecimal points,
        Instant filedAt,
        LocalDate receivedOn,
        LocalDate dueOn,
        Integer left,
        boolean provisional,
        ObjectionState state,
        String reviewer,
        boolean mine,
        Instant closedAt,
        UUID result,
        String resultLevel,
        BigDecimal resultPoints) {
    public boolean open() {
        return state == ObjectionState.FILED;
    }

    public boolean late() {
        return left != null && left < 0;
    }
}
