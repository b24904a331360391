package io.zhuangan.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One session that would be made after another's pattern.
 *
 * @param template the session it is made after
 * @param planned the day by the rule
 * @param day the day it would be held on; null = left out
 * @param working whether all its days are worked
 * @param provisional the year's working days are not settled yet
 * @param starts when it would begin
 */
public record RepeatLine(
        UUID template,
        int templateNumber,
        LocalDate planned,
        LocalDate day,
        boolean working,
        boolean provisional,
        Instant starts,
        String place,
        String lecturer,
        List<PlanningClash> clashes) {
    public RepeatLine {
        clashes = List.copyOf(clashes);
    }

    public boolean moved() {
        return day != null && !day.equals(planned);
    }
}
