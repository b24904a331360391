package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.FollowUps;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import io.zhuangan.training.domain.SeatReserve;
import io.zhuangan.training.domain.SessionPlan;
import io.zhuangan.training.domain.SessionUnit;
import io.zhuangan.training.domain.UnitPlan;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plans a session with its units, or changes a draft as a whole. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class PlanSession {
    @Inject
    Courses courses;

    @Inject
    FollowUps followUps;

    @Inject
    FollowUpCopies copies;

    @Inject
    SeatLedger ledger;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID plan(AccessScope scope, SessionForm form) {
        SessionPlan plan = checked(form);
        Instant now = Time.now(clock);
        CourseSession session;
        if (form.key() == null) {
            Course course = courses.get(scope, form.course());
            session = new CourseSession(course, courses.nextNumber(scope, course), plan, now);
            courses.add(session, units(session, plan));
            if (plan.reserved() > 0) courses.replaceReserves(scope, session, reserves(session, plan));
            if (form.copyOf() != null) copies.copy(scope, courses.session(scope, form.copyOf()), session, now);
        } else {
            session = courses.session(scope, form.key());
            session.expectVersion(form.version());
            session.change(plan, now);
            Instant starts = session.startsAt();
            followUps.of(scope, session).ifPresent(asked -> asked.startsAt(starts));
            courses.replaceUnits(scope, session, units(session, plan));
            SeatLine line = ledger.lock(scope, session.key());
            courses.replaceReserves(scope, session, reserves(session, plan));
            ledger.changeQuota(line, plan.quota(), plan.reserved(), now);
        }
        audit.record(
                scope,
                form.key() == null ? "PLAN_SESSION" : "CHANGE_SESSION",
                "CourseSession",
                session.key(),
                null,
                form,
                null);
        return session.key();
    }

    static SessionPlan checked(SessionForm form) {
        return new SessionPlan(
                form.place(),
                form.mode(),
                form.lecturer(),
                form.quota(),
                form.firmCap(),
                form.graceMinutes(),
                form.opens(),
                form.closes(),
                form.units().stream()
                        .map(u -> new UnitPlan(
                                u.title(), u.starts(), u.ends(), u.hours(), u.lecturer(), u.lecturerKind()))
                        .toList(),
                form.rules(),
                form.lecturerKind(),
                form.onlineLink());
    }

    static List<SeatReserve> reserves(CourseSession session, SessionPlan plan) {
        List<SeatReserve> reserves = new ArrayList<>();
        for (SessionRules.Reserve r : plan.rules().reserves()) {
            reserves.add(new SeatReserve(session, reserves.size() + 1, r));
        }
        return reserves;
    }

    static List<SessionUnit> units(CourseSession session, SessionPlan plan) {
        List<SessionUnit> units = new ArrayList<>();
        for (UnitPlan unit : plan.units()) units.add(new SessionUnit(session, units.size() + 1, unit));
        return units;
    }
}
