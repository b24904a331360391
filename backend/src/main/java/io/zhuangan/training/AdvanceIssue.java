package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.CertificateOutcomeRow;
import io.zhuangan.training.domain.CertificateRun;
import io.zhuangan.training.domain.CertificateRuns;
import io.zhuangan.training.domain.CertificateSeries;
import io.zhuangan.training.domain.CertificateTemplate;
import io.zhuangan.training.domain.CertificateTemplates;
import io.zhuangan.training.domain.Certificates;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.SerialPattern;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One chunk of a run that issues certificates. Papers, serial numbers, outcomes and the cursor are one transaction: a
 * process that dies at any instant leaves whole chunks, and the next one begins behind them.
 */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class AdvanceIssue {
    private static final int CHUNK = 50;

    @Inject
    CertificateRuns runs;

    @Inject
    CertificateTemplates templates;

    @Inject
    CertificateCandidates candidates;

    @Inject
    Certificates certificates;

    @Inject
    Courses courses;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return whether there is more to do */
    public boolean advance(AccessScope scope, UUID key) {
        CertificateRun run = runs.lock(scope, key);
        if (!run.running()) return false;
        List<Enrolment> chunk = runs.seatedAfter(scope, run.sessionId(), run.cursor(), CHUNK);
        Instant now = Time.now(clock);
        if (chunk.isEmpty()) {
            run.finish(now);
            audit.record(
                    scope,
                    "CERTIFICATES_ISSUED",
                    "CertificateRun",
                    key,
                    null,
                    Map.of("issued", run.issued(), "people", run.done()),
                    null);
            return false;
        }
        issue(scope, run, chunk, now);
        return true;
    }

    private void issue(AccessScope scope, CertificateRun run, List<Enrolment> chunk, Instant now) {
        CourseSession session = courses.byId(scope, run.sessionId());
        Course course = courses.of(scope, session);
        CertificateTemplate template = run.templateId() == null
                ? null
                : templates.byId(scope, run.templateId()).orElseThrow();
        CertificateCandidates.Roll roll = candidates.of(scope, session, course);
        CertificateSeries series = runs.series(scope, Time.day(now).getYear());
        SerialPattern pattern = template == null ? SerialPattern.USUAL : template.serialPattern();
        for (Enrolment enrolment : chunk) {
            CertificateCandidates.Verdict verdict = roll.verdict(enrolment);
            String serial = verdict.held();
            boolean issues = verdict.outcome() == CertificateOutcome.ISSUED;
            if (issues) {
                serial = pattern.serial(series.year(), series.next());
                Certificate certificate = new Certificate(
                        course, session, enrolment, verdict.earned(), serial, template, run.startedByName(), now);
                certificates.add(certificate);
                news.certified(scope, enrolment, certificate);
            }
            runs.add(new CertificateOutcomeRow(
                    run,
                    enrolment,
                    verdict.outcome(),
                    verdict.earned().unitsAttended(),
                    verdict.earned().units(),
                    serial));
            run.step(enrolment.id(), issues);
        }
    }
}
