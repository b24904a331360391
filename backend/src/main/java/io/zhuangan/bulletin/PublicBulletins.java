package io.zhuangan.bulletin;

import io.zhuangan.bulletin.domain.PublishedBulletins;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Reads;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Public bulletins: pages, feeds and the open interface read them here. */
@Reads
@OpenToAll(because = "published views only: whoever is not signed in may read what was published, and nothing else")
public class PublicBulletins {
    @Inject
    PublishedBulletins published;

    /** Newest first; those that were updated or cancelled are among them and say so. */
    public Page<PublicBulletin> newest(String cursor, int limit) {
        if (limit < 1 || limit > Page.MOST) throw new IllegalArgumentException("limit 1-" + Page.MOST);
        Instant before = null;
        UUID key = null;
        if (cursor != null && !cursor.isBlank()) {
            String[] parts = decoded(cursor).split(" ", 2);
            try {
                before = Instant.parse(parts[0]);
                key = UUID.fromString(parts[1]);
            } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("cursor", e);
            }
        }
        return Page.cut(published.newest(before, key, limit + 1), limit, PublicBulletins::cursor);
    }

    public Optional<PublicBulletin> one(UUID key) {
        return published.one(key);
    }

    /** What it followed and what followed it, itself included, the oldest first. */
    public List<PublicBulletin> chain(PublicBulletin of) {
        return published.chain(of);
    }

    private static String cursor(PublicBulletin last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.publishedAt() + " " + last.key()).getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
