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

/** Writes a new revision of a case, or the first of a new one. What the public sees does not change by it. */
@UseCase
@Permit(Right.EDIT_SHOWCASE)
public class WriteCase {
    @Inject
    CaseStudies cases;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return key of the case */
    public UUID write(AccessScope scope, CaseDraft draft) {
        Instant now = Time.now(clock);
        CaseStudy study;
        if (draft.key() == null) {
            study = new CaseStudy(scope.tenantId(), scope.cityId(), now);
            cases.add(study);
        } else {
            study = cases.lock(scope, draft.key());
            study.expectVersion(draft.version());
        }
        CaseRevision revision = new CaseRevision(study, draft, scope.personId(), scope.personName(), now);
        cases.add(revision);
        audit.record(scope, "WRITE_CASE", "CaseStudy", study.key(), null, "revision " + revision.revision(), null);
        return study.key();
    }
}
