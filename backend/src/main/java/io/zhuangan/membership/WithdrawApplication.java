package io.zhuangan.membership;

import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The firm takes an open application back; it may apply again. */
@UseCase
@Permit(Right.APPLY_MEMBERSHIP)
public class WithdrawApplication {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    public void withdraw(AccessScope scope, UUID key, long version) {
        MembershipDesk.expectFirm(scope);
        MembershipApplication application = memberships.application(scope, key);
        application.expectVersion(version);
        application.withdraw();
        desk.took(scope, application, MembershipEvent.WITHDRAWN, null);
    }
}
