package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TrainingError;
import java.time.Instant;
import java.util.UUID;

/** A session's seats and line as they are while its row is locked. */
public record SeatLine(
        long sessionId,
        UUID session,
        long associationId,
        UUID association,
        long cityId,
        String title,
        int number,
        boolean publicInterest,
        Audience audience,
        SessionState state,
        int quota,
        int taken,
        int waiting,
        long lastTicket,
        Integer firmCap,
        boolean approval,
        Integer offerHours,
        int reserved,
        Instant withdrawUntil,
        Instant opens,
        Instant closes,
        Instant starts,
        Instant ends) {

    /** Whether seats are kept or offered, so that more than the counters decides who may sit. */
    public boolean ruled() {
        return reserved > 0 || offerHours != null;
    }

    /** Until when a firm gives a seat back by itself. */
    public Instant givesBackUntil() {
        return withdrawUntil == null ? starts : withdrawUntil;
    }

    /**
     * The line moves on the association's behalf: a firm that gives a seat back must not see, and need not reach, the
     * firm that gets it.
     */
    public AccessScope owner() {
        return AccessScope.platformFor(associationId, association, TenantKind.ASSOCIATION, cityId);
    }

    /** Refuses unless enrolment is open now. */
    public void expectOpen(Instant now) {
        if (state != SessionState.PUBLISHED) throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, state);
        if (now.isBefore(opens)) throw new RuleViolated(TrainingError.ENROLMENT_NOT_OPEN, opens);
        if (!now.isBefore(closes)) throw new RuleViolated(TrainingError.ENROLMENT_CLOSED, closes);
    }
}
