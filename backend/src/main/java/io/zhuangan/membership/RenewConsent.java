package io.zhuangan.membership;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A consent holds longer; one that was taken back or is over is given anew instead. */
@UseCase
@Permit(Right.APPLY_MEMBERSHIP)
public class RenewConsent {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    AuditLog audit;

    /** @param until the new last day */
    public void renew(AccessScope scope, UUID key, long version, LocalDate until) {
        MembershipDesk.expectFirm(scope);
        MembershipConsent consent = memberships.consent(scope, key);
        consent.expectVersion(version);
        LocalDate before = consent.until();
        consent.renew(until, desk.longestDays(scope, consent.counterpartId()), desk.today());
        audit.record(
                scope,
                "RENEW_CONSENT",
                MembershipDesk.CONSENT,
                key,
                Map.of("until", before),
                Map.of("until", until),
                null);
    }
}
