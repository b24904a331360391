package io.zhuangan.showcase;

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
import java.util.UUID;

/** A second person puts the newest revision of a case on the public site. */
@UseCase
@Permit(Right.PUBLISH_SHOWCASE)
public class PublishCase {
    @Inject
    CaseStudies cases;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    /** @param version of the case as the caller read it: what was read is what gets published */
    public record Publication(UUID key, long version) {}

    public void publish(AccessScope scope, Publication p) {
        CaseStudy study = cases.lock(scope, p.key());
        study.expectVersion(p.version());
        CaseRevision revision = cases.revision(scope, study, study.latestRevision());
        revision.approve(scope.personId(), scope.personName(), null, Time.now(clock));
        publishing.goLive(scope, study, revision, scope.personId(), scope.personName());
    }
}
