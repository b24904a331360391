package io.zhuangan.membership;

import io.zhuangan.enterprise.MembershipDoor;
import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The association accepts a firm, with its number and first day, or refuses it with the reason. */
@UseCase
@Permit(Right.DECIDE_MEMBERSHIP)
public class DecideApplication {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    MembershipDoor members;

    public void decide(AccessScope scope, UUID key, long version, MembershipDecision decision) {
        MembershipDesk.expectAssociation(scope);
        MembershipApplication application = memberships.application(scope, key);
        application.expectVersion(version);
        if (!decision.accepted()) {
            String reason = MembershipApplication.words(decision.words());
            application.refuse();
            desk.took(scope, application, MembershipEvent.REFUSED, reason);
            return;
        }
        application.accept(decision.number(), decision.from(), desk.today());
        long firm = application.counterpartId();
        if (members.numberTaken(scope, scope.tenantId(), application.number(), firm)) {
            throw new RuleViolated(MembershipError.NUMBER_TAKEN, application.number());
        }
        members.join(scope, scope.tenantId(), firm, application.number(), application.from());
        desk.took(scope, application, MembershipEvent.ACCEPTED, decision.words());
    }
}
