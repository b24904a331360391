package io.zhuangan.training.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A unit as recording needs it: for callers who may not hold the unit itself. */
public record Lesson(long id, UUID key, int number, Instant starts, Instant ends) {
    public static Lesson of(SessionUnit unit) {
        return new Lesson(unit.id(), unit.key(), unit.number(), unit.startsAt(), unit.endsAt());
    }

    public Duration length() {
        return Duration.between(starts, ends);
    }
}
