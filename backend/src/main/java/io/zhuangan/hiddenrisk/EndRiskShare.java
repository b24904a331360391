package io.zhuangan.hiddenrisk;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.hiddenrisk.domain.HiddenRisk;
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

/** The firm takes a share back: gone for them at once. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class EndRiskShare {
    @Inject
    HiddenRisks risks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void end(AccessScope scope, UUID key, UUID share) {
        OwnLog.expectFirm(scope);
        HiddenRisk risk = risks.get(scope, key);
        risks.shares(scope, risk).stream()
                .filter(s -> s.key().equals(share))
                .findFirst()
                .orElseThrow(() -> new NotFound("HiddenRiskShare", share))
                .end(Time.now(clock));
        audit.record(scope, "END_RISK_SHARE", OwnLog.SUBJECT, key, null, null, null);
    }
}
