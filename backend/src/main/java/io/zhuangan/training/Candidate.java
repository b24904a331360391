package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A colleague on the enrolment screen.
 *
 * @param place where they stand with this session already, or null
 * @param hours attended this calendar year
 * @param meant whether the course is meant for them; somebody else may come as well
 * @param clashes other sessions of theirs at the same time
 */
public record Candidate(
        UUID person,
        String name,
        String post,
        OwnEnrolment place,
        BigDecimal hours,
        boolean meant,
        List<Clash> clashes) {
    public Candidate {
        clashes = List.copyOf(clashes);
    }

    /** Another session at the same time. */
    public record Clash(UUID enrolment, String title, int number, Instant starts, Instant ends) {}
}
