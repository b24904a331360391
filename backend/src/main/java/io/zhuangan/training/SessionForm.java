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
 * @param lecturerKind null = nobody said
 * @param onlineLink where an online or mixed session is joined; null = none
 * @param copyOf a session whose follow-up questions the new one asks, too; null = none
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
        SessionRules rules,
        LecturerKind lecturerKind,
        String onlineLink,
        UUID copyOf) {
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
                SessionRules.PLAIN,
                null,
                null,
                null);
    }

    /** The same with rules for its seats. */
    public SessionForm with(SessionRules other) {
        return new SessionForm(
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
                other,
                lecturerKind,
                onlineLink,
                copyOf);
    }

    /** The same with what kind of lecture it is and where it is joined online. */
    public SessionForm taught(LecturerKind kind, String link) {
        return new SessionForm(
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
                rules,
                kind,
                link,
                copyOf);
    }

    /**
     * A unit of it, in order.
     *
     * @param lecturer null or empty = whoever teaches the session
     */
    public record Unit(
            String title, Instant starts, Instant ends, BigDecimal hours, String lecturer, LecturerKind lecturerKind) {
        /** Taught by whoever teaches the session. */
        public Unit(String title, Instant starts, Instant ends, BigDecimal hours) {
            this(title, starts, ends, hours, null, null);
        }
    }
}
