package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hands a nomination in, with a named signer: every section filled, a result in figures, within the call's days. */
@UseCase
@Permit(Right.NOMINATE_CASE)
public class SubmitNomination {
    @Inject
    Nominations nominations;

    @Inject
    CaseStudies cases;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param signerPost what the signer is, e.g. 质量安全负责人 */
    public record Submission(UUID key, long version, String signerName, String signerPost) {}

    public void submit(AccessScope scope, Submission s) {
        CaseNomination nomination = nominations.lock(scope, s.key());
        if (nomination.tenantId() != scope.tenantId()) throw new NotFound("CaseNomination", s.key());
        nomination.expectVersion(s.version());
        nomination.mustBeDraft();
        NominationLine line = nominations.line(scope, s.key());
        CallView call = nominations.call(scope, line.call()).orElseThrow();
        if (!call.open(LocalDate.now(clock))) {
            throw new RuleViolated(ShowcaseError.CALL_NOT_OPEN, call.opensOn(), call.closesOn());
        }
        CaseStudy study = nominations.study(scope, nomination);
        cases.revision(scope, study, study.latestRevision()).mustBeWhole();
        nomination.submit(s.signerName(), s.signerPost(), scope, Time.now(clock));
        notifier.tellHolders(
                scope,
                nomination.cityId(),
                Right.RUN_CASE_CALL,
                "editorial.HANDED_IN",
                List.of(scope.tenantName(), line.title()),
                "/regulator/showcase/nomination.xhtml?key=" + nomination.key());
        if (nomination.firmId() != scope.tenantId()) {
            notifier.tellHolders(
                    scope,
                    nomination.firmId(),
                    Right.CONSENT_TO_CASE,
                    "editorial.ASKED",
                    List.of(scope.tenantName(), line.title()),
                    "/association/zone/case.xhtml?key=" + nomination.key());
        }
        audit.record(
                scope,
                "SUBMIT_NOMINATION",
                "CaseNomination",
                nomination.key(),
                NominationState.DRAFT.name(),
                nomination.state().name(),
                null);
    }
}
