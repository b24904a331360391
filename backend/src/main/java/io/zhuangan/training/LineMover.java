package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.training.domain.Allotment;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLedger.Waiter;
import io.zhuangan.training.domain.SeatLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Gives free seats to those at the head of the line, in the transaction that freed them: there is no moment in which
 * a seat is free, somebody waits who may have it, and a newcomer could slip in.
 *
 * <p>A caller brings the line up to the moment first ({@link #settle}), then does its own, then moves what that freed.
 */
@ApplicationScoped
public class LineMover {
    @Inject
    SeatLedger ledger;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    protected LineMover() {}

    LineMover(SeatLedger ledger, LineNews news, AuditLog audit) {
        this.ledger = ledger;
        this.news = news;
        this.audit = audit;
    }

    /**
     * What time alone has done: lapsed offers are over, kept seats whose moment has passed are open, and both go to
     * whoever is first and may have them. A plain line has nothing to settle.
     *
     * @param line as it is now, locked
     */
    Allotment settle(SeatLine line, Instant now) {
        Allotment seats = ledger.allotment(line, now);
        if (!line.ruled()) return seats;
        for (Waiter waiter : ledger.lapsed(line, now)) {
            ledger.lapse(line, waiter, now);
            seats.giveBack(waiter.fits());
            record(line, waiter, "LET_OFFER_LAPSE", EnrolmentState.OFFERED, EnrolmentState.WITHDRAWN);
            news.offerLapsed(line, waiter);
        }
        move(line, seats, now);
        return seats;
    }

    /** No offer outlasts a cut-off that came nearer; whoever has less time to answer is told. */
    void shortenOffers(SeatLine line, Instant now) {
        for (Waiter waiter : ledger.shortenOffers(line, line.closes())) {
            audit.record(
                    line.owner(),
                    "SHORTEN_OFFER",
                    "Enrolment",
                    waiter.enrolment(),
                    null,
                    Map.of("until", line.closes()),
                    null);
            // one that is over by now ends as any other that nobody answered
            if (now.isBefore(line.closes())) news.offered(line, waiter, line.closes());
        }
    }

    /** @return how many got a seat or the offer of one */
    int move(SeatLine line, Allotment seats, Instant now) {
        int moved = 0;
        if (line.state() == SessionState.PUBLISHED && now.isBefore(line.closes()) && seats.free() > 0) {
            // without kept seats nobody is passed over, so no more than there are seats need be read
            List<Waiter> waiters = line.reserved() > 0 ? ledger.line(line) : ledger.head(line, seats.free());
            for (Waiter waiter : waiters) {
                if (seats.free() == 0) break;
                if (!seats.hasSeatFor(waiter.fits())) continue;
                seats.seat(waiter.fits());
                give(line, waiter, seats.held(), now);
                moved++;
            }
        }
        if (line.ruled()) ledger.keepStep(line, seats.held(), now);
        return moved;
    }

    private void give(SeatLine line, Waiter waiter, int held, Instant now) {
        if (line.offerHours() == null) {
            ledger.promote(line, waiter, held, now);
            record(line, waiter, "MOVE_UP_FROM_LINE", EnrolmentState.WAITING, EnrolmentState.SEATED);
            news.promoted(line, waiter);
            return;
        }
        Instant until = now.plus(Duration.ofHours(line.offerHours()));
        if (until.isAfter(line.closes())) until = line.closes();
        ledger.offer(line, waiter, held, until);
        record(line, waiter, "OFFER_SEAT", EnrolmentState.WAITING, EnrolmentState.OFFERED);
        news.offered(line, waiter, until);
    }

    private void record(SeatLine line, Waiter waiter, String what, EnrolmentState before, EnrolmentState after) {
        audit.record(
                line.owner(),
                what,
                "Enrolment",
                waiter.enrolment(),
                Map.of("state", before),
                Map.of("state", after),
                null);
    }
}
