package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.domain.CaseConsent;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import io.zhuangan.showcase.domain.ConsentAt;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** How a revision goes live, shared by who approves it for now and the timer that comes at its moment. */
@ApplicationScoped
class Publishing {
    @Inject
    CaseStudies cases;

    @Inject
    Nominations nominations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Last day of the firm's own consent that holds now; null when none does or an editor notes it. */
    LocalDate firmConsent(AccessScope scope, CaseStudy study) {
        if (study.firmId() == null) return null;
        return ConsentAt.until(
                        nominations.consents(scope, study.id()).stream()
                                .map(CaseConsent::given)
                                .toList(),
                        clock.instant())
                .orElse(null);
    }

    /** Puts it on the public site; the newest wins over whatever was live or planned before it. */
    void goLive(AccessScope scope, CaseStudy study, CaseRevision revision, long approver, String approverName) {
        Instant now = Time.now(clock);
        int year = Time.day(now).getYear();
        String before = "revision " + study.publishedRevision() + ", " + study.state();
        LocalDate consentUntil = firmConsent(scope, study);
        study.mustBePublishable(revision, now, consentUntil);
        if (!study.isNumbered()) study.number(year, cases.nextNumber(study, year));
        study.publish(revision, approver, approverName, now, consentUntil);
        for (CaseRevision other : cases.revisions(scope, study)) {
            if (other.revision() != revision.revision()) other.giveWay(false);
        }
        audit.record(
                scope,
                "PUBLISH_CASE",
                "CaseStudy",
                study.key(),
                before,
                "revision " + revision.revision() + ", " + study.state(),
                null);
    }
}
