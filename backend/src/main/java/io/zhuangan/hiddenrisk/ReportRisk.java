package io.zhuangan.hiddenrisk;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.hiddenrisk.domain.HiddenRisk;
import io.zhuangan.hiddenrisk.domain.HiddenRiskPlace;
import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Whoever works in a firm reports what looks wrong; its heads are told. */
@UseCase
@Permit(Right.REPORT_RISK)
public class ReportRisk {
    @Inject
    HiddenRisks risks;

    @Inject
    OwnLog log;

    @Inject
    Attachments attachments;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    /** A picture or paper beside it. */
    public record Paper(String name, InputStream content) {}

    /** @param paper may be null */
    public UUID report(AccessScope scope, RiskReport report, Paper paper) {
        OwnLog.expectFirm(scope);
        String place = report.place() == null
                ? null
                : risks.place(scope, report.place())
                        .map(HiddenRiskPlace::name)
                        .orElseThrow(() -> new NotFound("HiddenRiskPlace", report.place()));
        HiddenRisk risk = new HiddenRisk(scope, report, place, Time.now(clock));
        risks.add(risk);
        log.took(scope, risk, null, risk.what());
        keep(scope, risk, paper);
        notifier.tellHolders(
                scope,
                scope.tenantId(),
                Right.HANDLE_RISKS,
                "hiddenrisk.REPORTED",
                List.of(scope.personName(), risk.where()),
                OwnLog.PAGE + risk.key());
        return risk.key();
    }

    private void keep(AccessScope scope, HiddenRisk risk, Paper paper) {
        if (paper == null) return;
        attachments.keep(scope, risk.tenantId(), OwnLog.SUBJECT, risk.key(), paper.name(), paper.content());
    }
}
