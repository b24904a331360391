package io.zhuangan.objection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the own firm may still do about its newest grade.
 *
 * @param until last day for an objection, or null while the calendar of {@code missingYear} is missing
 * @param left working days left for filing; null when the window is over or cannot be counted
 * @param mayRaise an objection is possible now
 * @param objection the one that was filed against this grade, or null
 * @param finalGrade nobody can change it by an objection any more
 */
public record OwnStanding(
        UUID grade,
        int year,
        LocalDate until,
        Integer left,
        Integer missingYear,
        boolean mayRaise,
        ObjectionLine objection,
        boolean finalGrade,
        ObjectionDays days) {}
