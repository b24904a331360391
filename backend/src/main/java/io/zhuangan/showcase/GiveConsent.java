package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseConsent;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The firm that a case is about consents to be shown: how far, until which day, by a named signer. */
@UseCase
@Permit(Right.CONSENT_TO_CASE)
public class GiveConsent {
    @Inject
    Nominations nominations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param until last day, at most five years ahead */
    public record Consent(
            UUID nomination, ConsentExtent extent, String signerName, String signerPost, LocalDate until) {}

    /** @return key of the consent */
    public UUID give(AccessScope scope, Consent c) {
        CaseNomination nomination = nominations.get(scope, c.nomination());
        if (nomination.firmId() != scope.tenantId()) throw new NotFound("CaseNomination", c.nomination());
        CaseConsent consent = new CaseConsent(
                scope, nomination, c.extent(), c.signerName(), c.signerPost(), c.until(), Time.now(clock));
        nominations.add(consent);
        audit.record(scope, "GIVE_CASE_CONSENT", "CaseConsent", consent.key(), null, c, null);
        return consent.key();
    }
}
