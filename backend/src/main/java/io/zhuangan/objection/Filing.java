package io.zhuangan.objection;

import java.util.List;
import java.util.UUID;

/**
 * What a firm files.
 *
 * @param grade key of the own grade; null for the newest one that was told
 * @param points what is disputed; empty disputes the grade as a whole
 */
public record Filing(UUID grade, String statement, List<Dispute> points) {
    public Filing {
        points = points == null ? List.of() : List.copyOf(points);
    }

    /**
     * @param indicator code of a third-level indicator that stands in the grade
     * @param fact key of one fact that cost points there, or null for the whole indicator
     * @param words may be null
     */
    public record Dispute(String indicator, UUID fact, String words) {}
}
