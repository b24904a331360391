package io.zhuangan.selfevaluation;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluationItem;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;

/** Evidence for one indicator: while the firm may still fill in, and later when it was asked about it. */
@UseCase
@Permit(Right.EVALUATE_OWN_FIRM)
public class KeepEvidence {
    static final String SUBJECT = "SelfEvaluationItem";

    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    Attachments attachments;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param content read once */
    public AttachmentView keep(AccessScope scope, int year, String indicator, String fileName, InputStream content) {
        YearFrame frame = years.unreleased(scope, year);
        SelfEvaluation evaluation =
                evaluations.lockOwn(scope, year).orElseThrow(() -> new NotFound("SelfEvaluation", year));
        SelfEvaluationItem item = evaluations
                .item(scope, evaluation, indicator)
                .orElseThrow(() -> new RuleViolated(SelfEvaluationError.ANSWER_FIRST, indicator));
        if (item.outcome() != CheckOutcome.ASKED) {
            evaluation.fill(EvaluationYears.window(frame, evaluation), years.today(), Time.now(clock));
        }
        AttachmentView kept = attachments.keep(scope, evaluation.tenantId(), SUBJECT, item.key(), fileName, content);
        audit.record(
                scope,
                "KEEP_EVIDENCE",
                SUBJECT,
                item.key(),
                null,
                Map.of("indicator", indicator, "file", kept.fileName(), "sha256", kept.sha256()),
                null);
        return kept;
    }
}
