package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.PublicBulletin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bulletins for everybody, read from the published view. */
public interface PublishedBulletins {
    /** Newest first, behind a position. @param before null from the start */
    List<PublicBulletin> newest(Instant before, UUID beforeKey, int limit);

    Optional<PublicBulletin> one(UUID key);

    /** All bulletins of the chain of this one, the oldest first. */
    List<PublicBulletin> chain(PublicBulletin of);
}
