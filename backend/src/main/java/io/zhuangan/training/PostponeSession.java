package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.FollowUps;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Puts a published session to another time, with a reason: units, check-in, cut-offs and the end for follow-up answers move along, open offers end at
 * an earlier cut-off, everybody enrolled and their firms are told, calendars follow. Once somebody was recorded as present the session has begun in fact, and
 * is not moved under the record.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class PostponeSession {
    @Inject
    Courses courses;

    @Inject
    FollowUps followUps;

    @Inject
    SeatLedger ledger;

    @Inject
    LineMover mover;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param starts when the first unit begins from now on; the others keep their distance to it */
    public void postpone(AccessScope scope, UUID session, long version, Instant starts, String reason) {
        ledger.lock(scope, session);
        CourseSession found = courses.session(scope, session);
        found.expectVersion(version);
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        long recorded = courses.recorded(scope, found);
        if (recorded > 0) throw new RuleViolated(TrainingError.POSTPONE_RECORDED, recorded);
        Instant before = found.startsAt();
        Duration by = Duration.between(before, starts);
        Instant now = Time.now(clock);
        found.postpone(by, now);
        courses.units(scope, found).forEach(unit -> unit.postpone(by));
        courses.postponeReserves(scope, found, by);
        followUps.of(scope, found).ifPresent(asked -> asked.postpone(by));
        // enrolment that was over may be open again, and then free seats belong to those who wait
        SeatLine line = ledger.lock(scope, session);
        mover.shortenOffers(line, now);
        mover.move(line, mover.settle(line, now), now);
        news.postponed(scope, courses.of(scope, found), found, before, reason.strip());
        audit.record(
                scope,
                "POSTPONE_SESSION",
                "CourseSession",
                session,
                Map.of("starts", before),
                Map.of("starts", found.startsAt(), "closes", found.closesAt()),
                reason.strip());
    }
}
