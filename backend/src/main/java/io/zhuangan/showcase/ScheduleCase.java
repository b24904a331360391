package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * A second person approves the newest revision for a moment ahead. The live page stays as it is until then; whether the
 * firm's consent holds is asked again at the moment itself.
 */
@UseCase
@Permit(Right.PUBLISH_SHOWCASE)
public class ScheduleCase {
    @Inject
    CaseStudies cases;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param at when it goes live: ahead, and within a year; null calls off what is planned */
    public record Plan(UUID key, long version, Instant at) {}

    public void schedule(AccessScope scope, Plan plan) {
        CaseStudy study = cases.lock(scope, plan.key());
        study.expectVersion(plan.version());
        CaseRevision revision = cases.revision(scope, study, study.latestRevision());
        String before = String.valueOf(revision.state());
        if (plan.at() == null) {
            revision.callOff();
        } else {
            revision.mustBeWhole();
            revision.approve(scope.personId(), scope.personName(), plan.at(), Time.now(clock));
            for (CaseRevision other : cases.revisions(scope, study)) {
                if (other.revision() < revision.revision() && other.state() == RevisionState.SCHEDULED) {
                    other.giveWay(false);
                }
            }
        }
        study.touch(Time.now(clock));
        audit.record(
                scope,
                plan.at() == null ? "CALL_OFF_CASE" : "SCHEDULE_CASE",
                "CaseStudy",
                study.key(),
                "revision " + revision.revision() + ", " + before,
                "revision " + revision.revision() + ", " + revision.state() + " "
                        + (plan.at() == null ? "" : plan.at()),
                null);
    }
}
