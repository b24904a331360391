package io.zhuangan.hiddenrisk;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.hiddenrisk.domain.HiddenRisk;
import io.zhuangan.hiddenrisk.domain.HiddenRiskStep;
import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What every step of the log has in common: it is a firm's, it leaves a step, and the audit learns that it happened. */
@ApplicationScoped
public class OwnLog {
    /** The audit shows lines about it to its own tenant only. */
    static final String SUBJECT = "HiddenRisk";

    static final String PAGE = "/association/zone/risk.xhtml?risk=";

    @Inject
    HiddenRisks risks;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** 404 for whoever is no firm. */
    static void expectFirm(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound(SUBJECT, scope.tenantKey());
    }

    /** Brings an entry further. Whoever reported it is told when it is over. @param move gives the words of the step */
    HiddenRisk step(AccessScope scope, UUID key, long version, Function<HiddenRisk, String> move) {
        expectFirm(scope);
        HiddenRisk risk = risks.get(scope, key);
        risk.expectVersion(version);
        RiskState before = risk.state();
        took(scope, risk, before, move.apply(risk));
        if (!risk.state().open() && risk.reportedBy() != scope.personId()) {
            notifier.tell(
                    scope, risk.reportedBy(), "hiddenrisk." + risk.state(), List.of(risk.where()), PAGE + risk.key());
        }
        return risk;
    }

    /** What was said stays in the step; the audit keeps that there was one. */
    void took(AccessScope scope, HiddenRisk risk, RiskState before, String words) {
        risks.add(new HiddenRiskStep(risk, scope, words, Time.now(clock)));
        audit.record(
                scope,
                before == null ? "REPORT_RISK" : "MOVE_RISK",
                SUBJECT,
                risk.key(),
                before == null ? null : Map.of("state", before),
                Map.of("state", risk.state()),
                null);
    }
}
