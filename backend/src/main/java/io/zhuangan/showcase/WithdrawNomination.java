package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whoever nominated takes it back, as long as no result was told. */
@UseCase
@Permit(Right.NOMINATE_CASE)
public class WithdrawNomination {
    @Inject
    Nominations nominations;

    @Inject
    AuditLog audit;

    public void withdraw(AccessScope scope, UUID key) {
        CaseNomination nomination = nominations.lock(scope, key);
        if (nomination.tenantId() != scope.tenantId()) throw new NotFound("CaseNomination", key);
        String before = nomination.state().name();
        nomination.withdraw();
        audit.record(
                scope,
                "WITHDRAW_NOMINATION",
                "CaseNomination",
                key,
                before,
                nomination.state().name(),
                null);
    }
}
