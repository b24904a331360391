package io.zhuangan.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a firm answered to a point.
 *
 * @param late given after the last day
 * @param overdue to be put right by a day that is over
 * @param decidedWords why it was sent back, or what the convener saw
 */
public record ReceiptView(
        UUID point,
        PointStand stand,
        String words,
        LocalDate dueOn,
        Instant givenAt,
        String givenBy,
        boolean late,
        FixState fix,
        boolean overdue,
        String doneWords,
        Instant doneAt,
        String doneBy,
        String decidedWords,
        Instant decidedAt,
        String decidedBy) {}
