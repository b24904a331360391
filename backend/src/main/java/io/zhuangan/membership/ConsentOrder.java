package io.zhuangan.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a firm lets an association see.
 *
 * @param year of the grade, or null
 * @param person key of the person whose contact it is, or null
 * @param until last day
 */
public record ConsentOrder(
        UUID association,
        ConsentKind kind,
        Integer year,
        UUID person,
        String purpose,
        LocalDate from,
        LocalDate until) {}
