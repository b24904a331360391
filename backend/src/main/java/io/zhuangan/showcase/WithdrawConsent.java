package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseConsent;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The firm takes its consent back, without saying why. The public page is gone with the commit, since the published view
 * asks for a consent that holds; the address then tells that consent ended, and no name.
 */
@UseCase
@Permit(Right.CONSENT_TO_CASE)
public class WithdrawConsent {
    @Inject
    Nominations nominations;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void withdraw(AccessScope scope, UUID key) {
        CaseConsent consent = nominations.consent(scope, key);
        consent.withdraw(scope.personName(), Time.now(clock));
        CaseNomination nomination = nominations.ofCase(scope, consent.caseId()).orElseThrow();
        notifier.tellHolders(
                scope,
                nomination.cityId(),
                Right.EDIT_SHOWCASE,
                "editorial.CONSENT_GONE",
                List.of(nomination.firmName()),
                "/regulator/showcase/nomination.xhtml?key=" + nomination.key());
        audit.record(scope, "WITHDRAW_CASE_CONSENT", "CaseConsent", key, null, null, null);
    }
}
