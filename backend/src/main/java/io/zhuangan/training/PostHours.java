package io.zhuangan.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/**
 * Hours of one firm's people by the post they held.
 *
 * @param post name of the post when the units were attended, or empty
 * @param people with at least one unit in that post
 */
public record PostHours(String post, int people, BigDecimal hours) {
    /** @param lines of hours, a person at most once a firm and post; those of other firms are passed over */
    static List<PostHours> of(List<HoursLine> lines, String enterprise) {
        TreeMap<String, PostHours> byPost = new TreeMap<>();
        for (HoursLine line : lines) {
            if (!line.enterprise().equals(enterprise)) continue;
            byPost.merge(
                    line.post(),
                    new PostHours(line.post(), 1, line.hours()),
                    (a, b) -> new PostHours(a.post, a.people + b.people, a.hours.add(b.hours)));
        }
        return List.copyOf(byPost.values());
    }
}
