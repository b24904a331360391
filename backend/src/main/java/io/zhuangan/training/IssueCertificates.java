package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CertificateRun;
import io.zhuangan.training.domain.CertificateRuns;
import io.zhuangan.training.domain.CertificateTemplate;
import io.zhuangan.training.domain.CertificateTemplates;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.SeatLedger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Closes a session that is over and begins issuing its certificates; {@link AdvanceIssue} does the rest. While a run of
 * the session is under way, asking again gives that run; later it begins one that issues only what is missing.
 */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class IssueCertificates {
    @Inject
    Courses courses;

    @Inject
    CertificateRuns runs;

    @Inject
    CertificateTemplates templates;

    @Inject
    SeatLedger ledger;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public IssueRunView issue(AccessScope scope, UUID session) {
        ledger.lock(scope, session);
        CourseSession found = courses.session(scope, session);
        Instant now = Time.now(clock);
        found.close(now);
        CertificateRun run = runs.running(scope, found.id()).orElse(null);
        Long template = TemplateQueries.current(templates.all(scope))
                .map(CertificateTemplate::id)
                .orElse(null);
        if (run == null) {
            run = new CertificateRun(scope, found, template, runs.seated(scope, found.id()), now);
            runs.add(run);
            audit.record(scope, "ISSUE_CERTIFICATES", "CourseSession", session, null, Map.of("run", run.key()), null);
        }
        return runs.run(scope, run.key()).orElseThrow();
    }
}
