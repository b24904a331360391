package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CasePictures;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Takes a picture out with a new revision; the live page keeps it until that one is approved. */
@UseCase
@Permit(Right.EDIT_SHOWCASE)
public class RemovePicture {
    @Inject
    CaseStudies cases;

    @Inject
    CasePictures pictures;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void remove(AccessScope scope, UUID caseKey, long version, UUID picture) {
        CaseStudy study = cases.lock(scope, caseKey);
        study.expectVersion(version);
        Instant now = Time.now(clock);
        CaseRevision latest = cases.revision(scope, study, study.latestRevision());
        CaseRevision next = latest.copy(study, scope.personId(), scope.personName(), now);
        cases.add(next);
        pictures.end(scope, study, picture, next.revision());
        audit.record(scope, "REMOVE_PICTURE", "CaseStudy", study.key(), picture, "revision " + next.revision(), null);
    }
}
