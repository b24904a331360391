package io.zhuangan.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox; only the platform's worker reads it, so there is no scope. */
public interface OutboxEntries {
    void add(OutboxEntry entry);

    /** Waiting and ready, oldest first, locked; what another worker just looks at is passed over. */
    List<OutboxEntry> ready(Instant now, int most);

    Optional<OutboxEntry> get(long id);

    /** Given up, or waiting after so many failures; given up ones first, then the oldest. */
    List<OutboxEntry> stuck(int failures, int most);

    long countStuck(int failures);

    /** Deletes what was carried out before then; returns how many. */
    int forgetDone(Instant before);
}
