package io.zhuangan.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a list in a stable order.
 *
 * @param items at most {@link #MOST}
 * @param next opaque cursor of the following piece, or null at the end
 */
public record Page<T>(List<T> items, String next) {
    /** Largest piece that may be asked for. */
    public static final int MOST = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read with one row too many, so that "is there more" needs no count. */
    public static <T> Page<T> cut(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) return new Page<>(oneMore, null);
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
