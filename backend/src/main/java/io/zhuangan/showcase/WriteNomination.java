package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps a nomination as it was typed, as often as its author likes. Nobody else reads it before it is handed in: not the
 * city, not the firm it is about.
 */
@UseCase
@Permit(Right.NOMINATE_CASE)
public class WriteNomination {
    @Inject
    Nominations nominations;

    @Inject
    CaseStudies cases;

    @Inject
    EnterpriseDirectory register;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return key of the nomination */
    public UUID write(AccessScope scope, NominationDraft draft) {
        Instant now = Time.now(clock);
        CaseNomination nomination = draft.key() == null ? start(scope, draft, now) : known(scope, draft);
        CaseStudy study = nominations.study(scope, nomination);
        cases.add(new CaseRevision(study, draft.words(), scope.personId(), scope.personName(), now));
        audit.record(
                scope,
                "WRITE_NOMINATION",
                "CaseNomination",
                nomination.key(),
                null,
                "revision " + study.latestRevision(),
                null);
        return nomination.key();
    }

    private CaseNomination start(AccessScope scope, NominationDraft draft, Instant now) {
        EnterpriseView firm = scope.kind() == TenantKind.ENTERPRISE
                ? register.byId(scope, scope.tenantId()).orElseThrow(() -> new NotFound("Enterprise", "own"))
                : register.byKey(scope, draft.firm());
        long call = nominations.callId(scope, draft.call());
        CallView open = nominations.call(scope, draft.call()).orElseThrow();
        if (!open.open(LocalDate.now(clock))) {
            throw new RuleViolated(ShowcaseError.CALL_NOT_OPEN, open.opensOn(), open.closesOn());
        }
        CaseStudy study = new CaseStudy(scope.tenantId(), scope.cityId(), now);
        study.isAbout(firm.id());
        cases.add(study);
        CaseNomination nomination = new CaseNomination(scope, study, call, firm.id(), firm.name(), now);
        nominations.add(nomination);
        return nomination;
    }

    private CaseNomination known(AccessScope scope, NominationDraft draft) {
        CaseNomination nomination = nominations.lock(scope, draft.key());
        if (nomination.tenantId() != scope.tenantId()) throw new NotFound("CaseNomination", draft.key());
        nomination.expectVersion(draft.version());
        nomination.mustBeDraft();
        nomination.touch(Time.now(clock));
        return nomination;
    }
}
