package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Takes a case off the public site at once, with a reason; one person is enough to take something down. */
@UseCase
@Permit(Right.PUBLISH_SHOWCASE)
public class WithdrawCase {
    @Inject
    CaseStudies cases;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Withdrawal(UUID key, long version, String reason) {}

    public void withdraw(AccessScope scope, Withdrawal w) {
        CaseStudy study = cases.lock(scope, w.key());
        study.expectVersion(w.version());
        study.withdraw(w.reason(), Time.now(clock));
        cases.revisions(scope, study).forEach(revision -> revision.giveWay(true));
        audit.record(
                scope,
                "WITHDRAW_CASE",
                "CaseStudy",
                study.key(),
                CaseState.PUBLISHED.name(),
                study.state().name(),
                w.reason());
    }
}
