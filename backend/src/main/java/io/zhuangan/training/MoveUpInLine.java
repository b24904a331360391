package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLedger.Waiter;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Association staff move somebody up in the line by hand. It needs a reason, is audited, and everybody in the line
 * sees that it happened.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class MoveUpInLine {
    private static final int SCALE = 12;

    @Inject
    SeatLedger ledger;

    @Inject
    Enrolments enrolments;

    @Inject
    LineMover mover;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param place wanted place, from 1; before the place now */
    public void move(AccessScope scope, UUID enrolment, int place, String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        SeatLine line = ledger.lockOf(scope, enrolment);
        if (scope.tenantId() != line.associationId()) throw new NotFound("Enrolment", enrolment);
        Instant now = Time.now(clock);
        mover.settle(line, now);
        Enrolment found = enrolments.get(scope, enrolment);
        if (found.state() != EnrolmentState.WAITING) throw new RuleViolated(TrainingError.NOT_WAITING);
        List<Waiter> waiters = ledger.line(line);
        int before = 0;
        while (waiters.get(before).enrolmentId() != found.id()) before++;
        if (place < 1 || place > before) throw new RuleViolated(TrainingError.PLACE_RANGE, before + 1);
        ledger.turn(line, waiters.get(before), turn(waiters, place));
        audit.record(
                scope,
                "MOVE_UP_IN_LINE",
                "Enrolment",
                enrolment,
                Map.of("place", before + 1),
                Map.of("place", place),
                reason.strip());
        ledger.note(
                line,
                new SeatLedger.LineNote(found.id(), LineVerb.MOVED_UP, before + 1, place, reason.strip()),
                scope.personName(),
                now);
    }

    /** Halfway between the one who stands there now and the one before. */
    private static BigDecimal turn(List<Waiter> waiters, int place) {
        BigDecimal behind = waiters.get(place - 1).turn();
        if (place == 1) return behind.subtract(BigDecimal.ONE);
        BigDecimal ahead = waiters.get(place - 2).turn();
        BigDecimal between = ahead.add(behind).divide(BigDecimal.valueOf(2), SCALE, RoundingMode.HALF_EVEN);
        if (between.compareTo(ahead) <= 0 || between.compareTo(behind) >= 0) {
            throw new IllegalStateException("no room between two turns");
        }
        return between;
    }
}
