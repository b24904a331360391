package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session as somebody wants it.
 *
 * @param key null for a new session
 * @param version the version that was read; 0 for a new session
 * @param firmCap most people of one firm; null = no cap
 * @param graceMinutes minutes after a unit's start that still count as in time
 * @param rules how its seats are given away; null = plain
 */
public record SessionForm(
        UUID key,
        long version,
        UUID course,
        String place,
        TeachingMode mode,
        String lecturer,
        int quota,
        Integer firmCap,
        int graceMinutes,
        Instant opens,
        Instant closes,
        List<Unit> units,
        SessionRules rules) {
    public SessionForm {
        units = units == null ? List.of() : List.copyOf(units);
        rules = rules == null ? SessionRules.PLAIN : rules;
    }

    /** Whoever comes first sits first. */
    public SessionForm(
            UUID key,
            long version,
            UUID course,
            String place,
            TeachingMode mode,
            String lecturer,
            int quota,
            Integer firmCap,
            int graceMinutes,
            Instant opens,
            Instant closes,
            List<Unit> units) {
        this(
                key,
                version,
                course,
                place,
                mode,
                lecturer,
                quota,
                firmCap,
                graceMinutes,
                opens,
                closes,
                units,
                SessionRules.PLAIN);
    }

    /** The same with rules for its seats. */
    public SessionForm with(SessionRules other) {
        return new SessionForm(
                key, version, course, place, mode, lecturer, quota, firmCap, graceMinutes, opens, closes, units, other);
    }

    /** A unit of it, in order. */
    public record Unit(String title, Instant starts, Instant ends, BigDecimal hours) {}
}
