package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The test of a course as its association sees it.
 *
 * @param randomCount null = {@code questions}
 * @param available how many questions can be asked now; archived ones are not
 */
public record ExamView(
        UUID course,
        String title,
        long version,
        boolean inForce,
        int minutes,
        int passMark,
        int attempts,
        Instant opens,
        Instant closes,
        Integer randomCount,
        List<String> clauses,
        List<UUID> questions,
        int available) {}
