package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.EndedPlace;
import io.zhuangan.training.LineChangeView;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.SeatRules;
import io.zhuangan.training.SessionView;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Seats of a session as its association and the firms of the city read them. A desk is opened again and again by a room
 * full of people, so what belongs to one session comes in few statements: whoever opened it reads on from there.
 */
public interface SeatReads {
    /** A session that the caller may see. */
    Optional<Opened> opened(AccessScope scope, UUID session);

    /**
     * A session that its reader was found to see, with how it gives its seats away.
     *
     * @param owner reach of its association, for numbers and lines that come out without names
     * @param offerHours null = a freed seat is given at once
     * @param givesBackUntil until when a firm gives a seat back by itself
     * @param reserved whether seats are or were kept for groups
     */
    record Opened(
            SessionView view,
            AccessScope owner,
            boolean approval,
            Integer offerHours,
            Instant givesBackUntil,
            boolean reserved) {}

    SeatRules rules(Opened session, Instant now);

    /**
     * What staff did to its line, newest first.
     *
     * @param reader id of the tenant that reads: of people who are not its own, neither name nor reason come out
     */
    List<LineChangeView> changes(Opened session, long reader);

    /** The firm's places in sessions that end after this moment, seated and waiting, by start. */
    List<OwnEnrolment> ofFirm(AccessScope scope, Instant endingAfter);

    /** The first of them. */
    List<OwnEnrolment> ofFirm(AccessScope scope, Instant endingAfter, int most);

    /** How many they are in each session that ends in the span, by start. */
    Map<UUID, Long> placesOfFirm(AccessScope scope, Instant endingAfter, Instant until);

    /** The firm's places in these sessions, seated and waiting, by start. */
    List<OwnEnrolment> ofFirm(AccessScope scope, Collection<UUID> sessions);

    /**
     * The firm's places in one session.
     *
     * @param personId see {@link #onlineLink}
     */
    OwnPlaces ofFirm(AccessScope scope, UUID session, long personId);

    /**
     * A firm in one session.
     *
     * @param places seated and waiting, in the order of the line
     * @param ended places that ended otherwise than by giving back, newest first
     * @param onlineLink as {@link SeatReads#onlineLink}, or null
     */
    record OwnPlaces(List<OwnEnrolment> places, List<EndedPlace> ended, String onlineLink) {}

    /**
     * Where a session is joined online, for its association and for whoever sits in it.
     *
     * @param personId 0 = whoever of the firm has a seat; else that person's own seat counts
     */
    Optional<String> onlineLink(AccessScope scope, UUID session, long personId);
}
