package io.zhuangan.membership;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The firm takes a consent back: from now on the association sees nothing of it. */
@UseCase
@Permit(Right.APPLY_MEMBERSHIP)
public class RevokeConsent {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    AuditLog audit;

    public void revoke(AccessScope scope, UUID key) {
        MembershipDesk.expectFirm(scope);
        MembershipConsent consent = memberships.consent(scope, key);
        consent.end(desk.now());
        audit.record(scope, "REVOKE_CONSENT", MembershipDesk.CONSENT, key, null, Map.of("kind", consent.kind()), null);
    }
}
