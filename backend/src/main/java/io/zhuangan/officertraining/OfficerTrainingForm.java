package io.zhuangan.officertraining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an officer enters.
 *
 * @param key null for a new record
 * @param version that was read, for a change
 * @param hours 学时, halves allowed
 * @param qualitySystem whether it was training on quality systems, which the plan counts
 */
public record OfficerTrainingForm(
        UUID key,
        long version,
        OfficerTrainingKind kind,
        String title,
        String organiser,
        LocalDate heldFrom,
        LocalDate heldUntil,
        BigDecimal hours,
        boolean qualitySystem,
        String note) {}
