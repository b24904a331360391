package io.zhuangan.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An edition as its association sees it, without its words.
 *
 * @param savedByMe whoever asks saved it last, and so does not publish it
 * @param label how it is cited; null before publication
 */
public record EditionView(
        UUID key,
        long version,
        int number,
        EditionState state,
        EditionPhase phase,
        String label,
        String title,
        String titleEn,
        String reason,
        String savedBy,
        boolean savedByMe,
        Instant savedAt,
        LocalDate commentFrom,
        LocalDate commentUntil,
        Instant commentEndedAt,
        String commentEndReason,
        Instant publishedAt,
        String publishedBy,
        String fingerprint) {}
