package io.zhuangan.training;

import io.zhuangan.training.domain.Allotment;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Reserve;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives newcomers their places in one session, with its row locked and its line brought up to the moment. Lives as long
 * as the lock.
 */
final class SeatTaker {
    private final SeatLedger ledger;
    private final SeatLine line;
    private final Instant now;
    private final Allotment seats;
    private final List<Reserve> reserves;
    private final Map<Long, Integer> ofFirm = new HashMap<>();
    private long ticket;

    /** @param line as it is now, locked */
    SeatTaker(SeatLedger ledger, LineMover mover, SeatLine line, Instant now) {
        this.ledger = ledger;
        this.line = line;
        this.now = now;
        this.seats = mover.settle(line, now);
        this.reserves = ledger.reserves(line);
        this.ticket = line.lastTicket();
    }

    boolean capReached(long enterpriseId) {
        return line.firmCap() != null && firm(enterpriseId) >= line.firmCap();
    }

    private int firm(long enterpriseId) {
        return ofFirm.computeIfAbsent(enterpriseId, id -> ledger.ofFirm(line, id));
    }

    /**
     * A seat, a place at the end of the line, or a request, as the session's rules say.
     *
     * @param kinds of the person's firm; asked for only where seats are kept
     */
    void take(Enrolment enrolment, Collection<String> posts, Supplier<Set<String>> kinds, String by) {
        if (line.firmCap() != null) ofFirm.put(enrolment.enterpriseId(), firm(enrolment.enterpriseId()) + 1);
        int fits = reserves.isEmpty() ? 0 : Reserve.fits(reserves, posts, kinds.get());
        EnrolmentState place = place(fits);
        ticket++;
        enrolment.enter(place, ticket, by, now);
        enrolment.belongsTo(fits);
    }

    /** The line was settled under this lock, so whoever waits now has no use for the seat that a newcomer gets. */
    private EnrolmentState place(int fits) {
        if (line.approval()) {
            ledger.drawTicket(line);
            return EnrolmentState.REQUESTED;
        }
        if (!line.ruled()) return ledger.enter(line) ? EnrolmentState.SEATED : EnrolmentState.WAITING;
        ledger.drawTicket(line);
        if (!seats.hasSeatFor(fits)) {
            ledger.queue(line);
            return EnrolmentState.WAITING;
        }
        seats.seat(fits);
        ledger.sit(line, seats.held());
        return EnrolmentState.SEATED;
    }

    /** Writes what must stay free, once all have their places. */
    void finish() {
        if (line.ruled()) ledger.keepStep(line, seats.held(), now);
    }
}
