package io.zhuangan.training.domain;

import io.zhuangan.training.CalendarEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Secret addresses of people's own calendars, and what stands there. A person's own, whatever seat they take. */
public interface CalendarAddresses {
    Optional<CalendarAddress> of(long personId);

    /** Who reads under this secret. */
    Optional<CalendarAddress> bySecret(String secret);

    void add(CalendarAddress address);

    /** Enrolments of a person through any employer, in sessions that end after this moment, given-back ones too. */
    List<CalendarEntry> entries(long personId, Instant endingAfter);
}
