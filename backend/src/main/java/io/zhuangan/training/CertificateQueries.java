package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.CertificateReads;
import io.zhuangan.training.domain.CertificateRuns;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Certificates for the association that issues them: one with its public checks, runs and what they came to. */
@Reads
@Permit({Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE})
public class CertificateQueries {
    private static final int MOST = 200;

    @Inject
    TrainingReads reads;

    @Inject
    CertificateReads checks;

    @Inject
    CertificateRuns runs;

    @Inject
    Clock clock;

    public CertificateView one(AccessScope scope, UUID certificate) {
        return reads.certificate(scope, certificate, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("Certificate", certificate));
    }

    /** Public checks, newest first. @param certificate null for all of the association */
    public List<CertificateCheckLine> checks(AccessScope scope, UUID certificate, int from, int most) {
        if (certificate != null) one(scope, certificate);
        return checks.checks(scope, certificate, from, Math.min(most, MOST));
    }

    public long countChecks(AccessScope scope, UUID certificate) {
        return checks.countChecks(scope, certificate, null);
    }

    /** Of the last 30 days. */
    public long recentChecks(AccessScope scope) {
        return checks.countChecks(scope, null, Time.now(clock).minus(Duration.ofDays(30)));
    }

    public IssueRunView run(AccessScope scope, UUID run) {
        return runs.run(scope, run).orElseThrow(() -> new NotFound("CertificateRun", run));
    }

    /** Newest first. @param session null for all */
    public List<IssueRunView> runs(AccessScope scope, UUID session) {
        return runs.runs(scope, session, MOST);
    }

    /** What a run came to for each person, those without a certificate first. @param outcome null for all */
    public List<OutcomeLine> outcomes(AccessScope scope, UUID run, CertificateOutcome outcome, int from, int most) {
        return runs.outcomes(scope, run, outcome, from, Math.min(most, MOST));
    }

    public Map<CertificateOutcome, Long> counts(AccessScope scope, UUID run) {
        return runs.counts(scope, run);
    }
}
