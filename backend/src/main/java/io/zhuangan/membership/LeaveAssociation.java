package io.zhuangan.membership;

import io.zhuangan.enterprise.MemberLine;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A firm leaves: from today on it does not belong, and the association sees nothing more of it. */
@UseCase
@Permit(Right.APPLY_MEMBERSHIP)
public class LeaveAssociation {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    Notifier notifier;

    /** @param words why, or null */
    public void leave(AccessScope scope, UUID association, String words) {
        MembershipDesk.expectFirm(scope);
        TenantView left = desk.association(scope, association);
        MemberLine line = desk.membership(scope, left);
        desk.ended(scope, left.id(), line, MembershipEvent.LEFT, desk.today(), words);
        memberships.consents(scope).stream()
                .filter(c -> c.counterpartId() == left.id())
                .forEach(c -> c.end(desk.now()));
        notifier.tellHolders(
                scope,
                left.id(),
                Right.DECIDE_MEMBERSHIP,
                "membership.LEFT",
                List.of(scope.tenantName()),
                "/association/members/firm.xhtml?firm=" + scope.tenantKey());
    }
}
