package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The only way seats move. Lock order: the session's row first, always, then enrolment rows; so two callers of one
 * session stand in a row and no two sessions are ever locked together. Each move is one conditional update, and the
 * table's own checks refuse what a fault here would let through.
 */
public interface SeatLedger {
    /** A published session of the caller's city, or a session of the caller's association; locked until commit. */
    SeatLine lock(AccessScope scope, UUID session);

    /** The session of an enrolment that the caller may see; locked until commit. */
    SeatLine lockOf(AccessScope scope, UUID enrolment);

    /** A seat for a newcomer if one is free and nobody waits; draws a ticket either way. True = seated. */
    boolean enter(SeatLine line);

    void giveBackSeat(SeatLine line);

    void leaveLine(SeatLine line);

    /** False when more seats than that are taken. */
    boolean changeQuota(SeatLine line, int quota, Instant now);

    /** The next in line. */
    List<Waiter> head(SeatLine line, int most);

    /** Moves one person from the line to a seat. */
    void promote(SeatLine line, Waiter waiter, Instant now);

    /** Place in line of a ticket, from 1. */
    int position(SeatLine line, long ticket);

    /** People of one firm that hold a seat or a place in line. */
    int ofFirm(SeatLine line, long enterpriseId);

    /** Somebody in line. */
    record Waiter(long enrolmentId, UUID enrolment, long enterpriseId, long personId, String personName) {}
}
