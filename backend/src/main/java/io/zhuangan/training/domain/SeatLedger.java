package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.LineVerb;
import java.math.BigDecimal;
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

    /** A seat for a newcomer if one is free and nobody waits; draws a ticket either way. True = seated. Plain lines. */
    boolean enter(SeatLine line);

    /** A ticket alone: for a request, and before {@link #sit} or {@link #queue} of a newcomer. */
    void drawTicket(SeatLine line);

    /** One seat for somebody who holds none; {@code held} must stay free for groups afterwards. */
    void sit(SeatLine line, int held);

    /** One more in the line. */
    void queue(SeatLine line);

    /** Seats of this session by group, as things stand under the lock. */
    Allotment allotment(SeatLine line, Instant now);

    List<Reserve> reserves(SeatLine line);

    /** Opens kept seats for everybody; false when they are open already. */
    boolean openReserve(SeatLine line, int number, Instant now);

    /** Writes what must stay free now, and when the line moves next by itself. */
    void keepStep(SeatLine line, int held, Instant now);

    /** Offers that nobody answered in time. */
    List<Waiter> lapsed(SeatLine line, Instant now);

    /** An offer ends without a seat: the seat is free again. */
    void lapse(SeatLine line, Waiter waiter, Instant now);

    /** Keeps a seat for somebody in line until they answer. */
    void offer(SeatLine line, Waiter waiter, int held, Instant until);

    /** Ends offers that would outlast this moment at it, and answers whose they are. */
    List<Waiter> shortenOffers(SeatLine line, Instant until);

    /** The whole line by turn. */
    List<Waiter> line(SeatLine line);

    /** Puts somebody in line between two others. */
    void turn(SeatLine line, Waiter waiter, BigDecimal turn);

    /** Everybody's enrolments of that person in this session: one firm's own, and at most one of another employer. */
    List<Standing> standings(SeatLine line, long personId);

    /** Notes for everybody in line to see what staff did by hand. */
    void note(SeatLine line, LineNote note, String by, Instant now);

    void giveBackSeat(SeatLine line);

    void leaveLine(SeatLine line);

    /** False when more seats than that are taken or must stay free for groups. */
    boolean changeQuota(SeatLine line, int quota, int held, Instant now);

    /** The next in line. */
    List<Waiter> head(SeatLine line, int most);

    /** Moves one person from the line to a seat; {@code held} must stay free for groups afterwards. */
    void promote(SeatLine line, Waiter waiter, int held, Instant now);

    /** Place in line of a turn, from 1. */
    int position(SeatLine line, BigDecimal turn);

    /** People of one firm that hold a seat or a place in line. */
    int ofFirm(SeatLine line, long enterpriseId);

    /** Sessions whose line has something to do by itself by now, with the platform acting for their association. */
    List<Due> due(Instant now, int most);

    /** Somebody in line. */
    record Waiter(
            long enrolmentId,
            UUID enrolment,
            long enterpriseId,
            long personId,
            String personName,
            int fits,
            BigDecimal turn) {}

    /** Where a person stands through one employer. */
    record Standing(long enterpriseId, String enterpriseName, EnrolmentState state) {}

    /** A session that is due. */
    record Due(AccessScope owner, UUID session) {}

    /** @param enrolmentId 0 when it is about the session as a whole */
    record LineNote(long enrolmentId, LineVerb verb, int before, int after, String reason) {}
}
