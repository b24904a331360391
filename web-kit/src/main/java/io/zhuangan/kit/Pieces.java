package io.zhuangan.kit;

import io.zhuangan.shared.Page;
import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** Hands out a list that is read whole, because it is short by nature, in the pieces that every list here has. */
public final class Pieces {
    private Pieces() {}

    /**
     * @param cursor {@code next} of the piece before, or null
     * @param limit largest piece, already checked by {@link AskedValues}
     */
    public static <T> Page<T> of(List<T> all, String cursor, int limit) {
        int from = Math.min(start(cursor), all.size());
        int until = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, until), until < all.size() ? String.valueOf(until) : null);
    }

    /** Where a piece begins that is counted in rows. */
    public static int start(String cursor) {
        if (cursor == null || cursor.isBlank()) return 0;
        try {
            int start = Integer.parseInt(cursor);
            if (start >= 0) return start;
        } catch (NumberFormatException e) {
            throw new BadRequestException("cursor", e);
        }
        throw new BadRequestException("cursor");
    }
}
