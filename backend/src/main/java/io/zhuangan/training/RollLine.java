package io.zhuangan.training;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A person on a session's list.
 *
 * @param position place in line, 0 for a seat
 * @param offerUntil until when an offered seat is kept, or null
 * @param marks by unit; a unit without an entry is unrecorded, which is not present
 */
public record RollLine(
        UUID enrolment,
        String name,
        String enterprise,
        String post,
        EnrolmentState state,
        int position,
        Instant enrolledAt,
        String enrolledBy,
        Instant offerUntil,
        Map<UUID, MarkView> marks) {
    public RollLine {
        marks = Map.copyOf(marks);
    }
}
