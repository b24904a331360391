package io.zhuangan.grading;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.Restoration;
import io.zhuangan.grading.domain.Restorations;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The firm asks for its grade to be put right, with the document by which a decision fell (Measures Art. 11). */
@UseCase
@Permit(Right.RAISE_OBJECTION)
public class ApplyForRestoration {
    static final String SUBJECT = "Restoration";
    static final String DESK = "/regulator/grading/restoration.xhtml?key=";

    @Inject
    Restorations restorations;

    @Inject
    Producers producers;

    @Inject
    Attachments attachments;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID apply(AccessScope scope, RestorationForm form, FactEvidence document) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound("Enterprise", scope.tenantKey());
        FirmGrade.Firm firm = producers.one(scope, scope.tenantId());
        Restoration asked = Restoration.applied(scope, firm, form.claim(), LocalDate.now(clock), Time.now(clock));
        if (asked.ground() == Restoration.Ground.RECORDED_WRONGLY) {
            throw new RuleViolated(GradingError.RESTORATION_DOCUMENT_NEEDED);
        }
        if (document == null) throw new RuleViolated(GradingError.RESTORATION_FILE_NEEDED);
        if (restorations.waiting(scope, firm.tenantId(), asked.documentNo())) {
            throw new RuleViolated(GradingError.RESTORATION_WAITS, asked.documentNo());
        }
        restorations.add(asked);
        attachments.keep(scope, firm.tenantId(), SUBJECT, asked.key(), document.name(), document.content());
        audit.record(scope, "APPLY_RESTORATION", SUBJECT, asked.key(), null, form, form.reasons());
        notifier.tellHolders(
                scope,
                scope.cityId(),
                Right.RELEASE_GRADES,
                "grading.RESTORATION_APPLIED",
                List.of(firm.name(), asked.documentNo()),
                DESK + asked.key());
        return asked.key();
    }
}
