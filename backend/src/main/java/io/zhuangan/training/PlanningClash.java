package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/**
 * Another session of the association that wants the same room or the same lecturer at the same time. A warning: two
 * groups may share a hall, and only staff know.
 *
 * @param what the room or the lecturer
 * @param starts beginning of the other's unit
 */
public record PlanningClash(
        Kind kind, String what, UUID session, String title, int number, Instant starts, Instant ends) {
    /** What is wanted twice. */
    public enum Kind {
        ROOM,
        LECTURER
    }
}
