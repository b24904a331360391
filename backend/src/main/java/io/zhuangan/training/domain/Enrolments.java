package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enrolments within the caller's reach: an association's, or a firm's own. */
public interface Enrolments {
    Enrolment get(AccessScope scope, UUID enrolment);

    Optional<Enrolment> of(AccessScope scope, long sessionId, long personId);

    List<Enrolment> active(AccessScope scope, long sessionId);

    void add(Enrolment enrolment);

    /** Other sessions of these people, seated or waiting, whose time touches the span. */
    List<Clash> clashes(AccessScope scope, Collection<Long> people, long exceptSession, Instant from, Instant until);

    /** A session that overlaps. */
    record Clash(long personId, UUID enrolment, String title, int number, Instant starts, Instant ends) {}
}
