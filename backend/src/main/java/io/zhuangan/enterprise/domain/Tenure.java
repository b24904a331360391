package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.Post;
import java.time.LocalDate;

/** Who holds which post when, as a value: what {@link PostRules} looks at. Half-open; a null end is open. */
public record Tenure(String person, String name, Post post, LocalDate from, LocalDate until) {
    boolean meets(Tenure other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
