package io.zhuangan.grading;

import io.zhuangan.grading.domain.GradeStatement;
import java.time.Instant;
import java.util.UUID;

/**
 * A firm's word beside its grade.
 *
 * @param number 1 for the first wording
 * @param endedAt when another wording took its place or it was taken back; null while it stands
 * @param withdrawn whether it was taken back
 */
public record StatementView(
        UUID key,
        int number,
        String words,
        String writtenBy,
        Instant writtenAt,
        Instant endedAt,
        String endedBy,
        boolean withdrawn) {
    static StatementView of(GradeStatement s) {
        return new StatementView(
                s.key(),
                s.number(),
                s.words(),
                s.writtenByName(),
                s.writtenAt(),
                s.endedAt(),
                s.endedByName(),
                s.withdrawn());
    }

    public boolean stands() {
        return endedAt == null;
    }
}
