package io.zhuangan.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Notices by person: an inbox is the person's own, whatever seat they take. */
public interface Notices {
    void add(Notice notice);

    /** Newest first, older than {@code beforeId}. */
    List<Notice> inbox(long personId, long beforeId, int limit);

    long unread(long personId);

    /** @param keys empty for all */
    void markRead(long personId, List<UUID> keys, Instant now);
}
