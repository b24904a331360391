package io.zhuangan.training.domain;

import io.zhuangan.training.ReserveBasis;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Seats of a session kept for a group until a moment.
 *
 * @param number from 1; bit {@code number - 1} of a person's {@code fits} says that the person is of this group
 * @param until exclusive; the earlier of the planned moment and an opening by hand
 */
public record Reserve(int number, ReserveBasis basis, String code, int seats, Instant until) {
    /** More groups than this nobody oversees, and the reckoning looks at each combination of them. */
    public static final int MOST = 6;

    int bit() {
        return 1 << (number - 1);
    }

    /** Whether its seats are still kept. */
    public boolean keptAt(Instant now) {
        return now.isBefore(until);
    }

    /** How many of its seats the group's own people have not taken. */
    public int lacking(Map<Integer, Integer> seatedByFit) {
        int there = seatedByFit.entrySet().stream()
                .filter(e -> (e.getKey() & bit()) != 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return Math.max(0, seats - there);
    }

    /** The groups that somebody with these posts, of a firm of these kinds, belongs to. */
    public static int fits(List<Reserve> reserves, Collection<String> posts, Collection<String> kinds) {
        int fits = 0;
        for (Reserve r : reserves) {
            Collection<String> own = r.basis() == ReserveBasis.POST ? posts : kinds;
            if (own.contains(r.code())) fits |= r.bit();
        }
        return fits;
    }
}
