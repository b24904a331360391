package io.zhuangan.membership;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.membership.domain.MembershipStatement;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The association says who may join it, and how long a consent to it may last. */
@UseCase
@Permit(Right.DECIDE_MEMBERSHIP)
public class SaveStatement {
    @Inject
    Memberships memberships;

    @Inject
    AuditLog audit;

    /** @param version that was read; 0 where nothing was said yet */
    public void save(AccessScope scope, long version, String words, int longestDays) {
        MembershipDesk.expectAssociation(scope);
        Optional<MembershipStatement> known = memberships.statement(scope);
        if (known.isEmpty()) {
            memberships.add(new MembershipStatement(scope.tenantId(), words, longestDays));
        } else {
            known.get().expectVersion(version);
            known.get().say(words, longestDays);
        }
        audit.record(
                scope,
                "SAVE_MEMBERSHIP_STATEMENT",
                "MembershipStatement",
                scope.tenantKey(),
                known.isEmpty() ? null : "…",
                Map.of("longestDays", longestDays),
                null);
    }
}
