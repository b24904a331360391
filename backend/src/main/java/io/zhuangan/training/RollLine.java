package io.zhuangan.training;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A person on a session's list.
 *
 * @param position place in line, 0 for a seat
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
        Map<UUID, MarkView> marks) {
    public RollLine {
        marks = Map.copyOf(marks);
    }
}
