package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
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
import java.util.List;
import java.util.UUID;

/** A second person gives the newest revision back to its author, saying what is missing. */
@UseCase
@Permit(Right.PUBLISH_SHOWCASE)
public class ReturnCase {
    @Inject
    CaseStudies cases;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Return(UUID key, long version, String reason) {}

    public void giveBack(AccessScope scope, Return r) {
        CaseStudy study = cases.lock(scope, r.key());
        study.expectVersion(r.version());
        CaseRevision revision = cases.revision(scope, study, study.latestRevision());
        revision.giveBack(scope.personId(), scope.personName(), r.reason(), Time.now(clock));
        study.touch(Time.now(clock));
        notifier.tell(
                scope,
                revision.writtenBy(),
                "editorial.RETURNED",
                List.of(revision.words("zh").title(), scope.personName(), revision.reviewNote()),
                "/regulator/showcase/case.xhtml?key=" + study.key());
        audit.record(
                scope,
                "RETURN_CASE",
                "CaseStudy",
                study.key(),
                "revision " + revision.revision() + ", " + RevisionState.WRITTEN,
                "revision " + revision.revision() + ", " + revision.state(),
                revision.reviewNote());
    }
}
