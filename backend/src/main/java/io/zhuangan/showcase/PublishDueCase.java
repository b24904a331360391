package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The moment of a planned publication has come. The case's row is the lock: of two nodes the second finds nothing
 * planned any more. A consent that does not hold now stops it, and the editors are told.
 */
@UseCase
@OpenToAll(because = "the timer; the scope is the platform's own and never comes from a request")
public class PublishDueCase {
    @Inject
    CaseStudies cases;

    @Inject
    Publishing publishing;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return whether something went live */
    public boolean publish(AccessScope platform, UUID key) {
        CaseStudy study = cases.lock(platform, key);
        Instant now = Time.now(clock);
        boolean live = false;
        for (CaseRevision revision : cases.revisions(platform, study)) {
            boolean due = revision.state() == RevisionState.SCHEDULED
                    && !revision.publishAt().isAfter(now);
            if (due) live |= settle(platform, study, revision, now);
        }
        return live;
    }

    private boolean settle(AccessScope platform, CaseStudy study, CaseRevision revision, Instant now) {
        try {
            publishing.goLive(platform, study, revision, revision.reviewedBy(), revision.reviewedByName());
            return true;
        } catch (RuleViolated why) {
            StopReason reason = StopReason.of(why.code());
            revision.stop(reason);
            study.touch(now);
            String title = revision.words("zh").title();
            for (long office : List.of(study.tenantId(), study.cityId())) {
                notifier.tellHolders(
                        platform,
                        office,
                        Right.EDIT_SHOWCASE,
                        "editorial.STOPPED." + reason,
                        List.of(title, revision.revision()),
                        "/regulator/showcase/case.xhtml?key=" + study.key());
                if (study.tenantId() == study.cityId()) break;
            }
            audit.record(
                    platform,
                    "STOP_CASE",
                    "CaseStudy",
                    study.key(),
                    "revision " + revision.revision() + ", " + RevisionState.SCHEDULED,
                    "revision " + revision.revision() + ", " + revision.state(),
                    reason.name());
            return false;
        }
    }
}
