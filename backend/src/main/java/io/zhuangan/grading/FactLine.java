package io.zhuangan.grading;

import java.time.LocalDate;
import java.util.UUID;

/** A fact as a grade shows it: frozen with the grade. */
public record FactLine(
        UUID key,
        String event,
        TwoNames name,
        LocalDate occurredOn,
        int count,
        Integer base,
        String subject,
        String batch,
        LocalDate dueOn,
        LocalDate doneOn,
        String inspectionType,
        String documentNo,
        String note,
        String source) {}
