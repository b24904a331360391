package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLedger.Waiter;
import io.zhuangan.training.domain.SeatLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Gives free seats to those at the head of the line, in the transaction that freed them: there is no moment in which
 * a seat is free, somebody waits, and a newcomer could slip in.
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

    /** @param line as it is now, locked */
    int move(SeatLine line, Instant now) {
        List<Waiter> next = ledger.head(line, line.policy().movesUp(now));
        for (Waiter waiter : next) {
            ledger.promote(line, waiter, now);
            audit.record(
                    line.owner(),
                    "MOVE_UP_FROM_LINE",
                    "Enrolment",
                    waiter.enrolment(),
                    Map.of("state", EnrolmentState.WAITING),
                    Map.of("state", EnrolmentState.SEATED),
                    null);
            news.promoted(line, waiter);
        }
        return next.size();
    }
}
