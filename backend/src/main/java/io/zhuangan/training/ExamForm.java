package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The test of a course as somebody wants it.
 *
 * @param version the version that was read; 0 for a new test
 * @param inForce whether it is sat and a certificate needs it
 * @param minutes of one attempt
 * @param passMark percent of right answers
 * @param randomCount how many questions are drawn; null = {@code questions}
 * @param clauses drawn from questions on these; empty = the whole bank
 * @param questions keys of the chosen ones, in order
 */
public record ExamForm(
        long version,
        boolean inForce,
        int minutes,
        int passMark,
        int attempts,
        Instant opens,
        Instant closes,
        Integer randomCount,
        List<String> clauses,
        List<UUID> questions) {
    public ExamForm {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
        questions =
                questions == null ? List.of() : questions.stream().distinct().toList();
    }
}
