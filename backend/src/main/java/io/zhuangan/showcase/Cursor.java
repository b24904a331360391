package io.zhuangan.showcase;

import io.zhuangan.showcase.domain.Published;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a public list goes on, as an opaque text. */
final class Cursor {
    private Cursor() {}

    static String of(Instant at, UUID key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if it was not made by {@link #of} */
    static Published.Position read(String cursor) {
        if (cursor == null || cursor.isBlank()) return null;
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
            return new Published.Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cursor", e);
        }
    }
}
