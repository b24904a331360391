package io.zhuangan.training.domain;

import io.zhuangan.training.LecturerKind;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A unit as somebody wants it, before it is checked.
 *
 * @param lecturer null or empty = whoever teaches the session
 */
public record UnitPlan(
        String title, Instant starts, Instant ends, BigDecimal hours, String lecturer, LecturerKind lecturerKind) {
    /** Taught by whoever teaches the session. */
    public UnitPlan(String title, Instant starts, Instant ends, BigDecimal hours) {
        this(title, starts, ends, hours, null, null);
    }
}
