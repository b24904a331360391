package io.zhuangan.membership;

import io.zhuangan.enterprise.MemberLine;
import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The association ends a membership, with the reason and the first day without it. */
@UseCase
@Permit(Right.DECIDE_MEMBERSHIP)
public class EndFirmMembership {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    Notifier notifier;

    /** @param leftOn first day without membership: today at the earliest, a year ahead at the latest */
    public void end(AccessScope scope, UUID firm, LocalDate leftOn, String reason) {
        MembershipDesk.expectAssociation(scope);
        MemberLine line = desk.member(scope, firm);
        LocalDate today = desk.today();
        if (!MembershipDesk.belongs(line, today)) throw new RuleViolated(MembershipError.NOT_A_MEMBER);
        String words = MembershipApplication.words(reason);
        if (leftOn == null || leftOn.isBefore(today) || leftOn.isAfter(today.plusYears(1))) {
            throw new RuleViolated(MembershipError.LAST_DAY_WRONG, today, today.plusYears(1));
        }
        desk.ended(scope, scope.tenantId(), line, MembershipEvent.ENDED, leftOn, words);
        if (leftOn.equals(today)) {
            memberships.consentsTo(scope, line.firm()).forEach(c -> c.end(desk.now()));
        }
        notifier.tellHolders(
                scope,
                line.firm(),
                Right.APPLY_MEMBERSHIP,
                "membership.ENDED",
                List.of(scope.tenantName(), leftOn),
                MembershipDesk.OWN_PAGE);
    }
}
