package io.zhuangan.hiddenrisk;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The code on the wall leads nowhere from now on; reports keep the name of the place. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class RetireRiskPlace {
    @Inject
    HiddenRisks risks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void retire(AccessScope scope, UUID key) {
        OwnLog.expectFirm(scope);
        risks.place(scope, key)
                .orElseThrow(() -> new NotFound("HiddenRiskPlace", key))
                .retire(Time.now(clock));
        audit.record(scope, "RETIRE_RISK_PLACE", OwnLog.SUBJECT, key, null, null, null);
    }
}
