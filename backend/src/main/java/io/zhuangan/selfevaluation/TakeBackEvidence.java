package io.zhuangan.selfevaluation;

import io.zhuangan.attachment.AttachmentQueries;
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
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The firm takes evidence back while its self-evaluation is a draft. What was filed under a signed pledge stays. */
@UseCase
@Permit(Right.EVALUATE_OWN_FIRM)
public class TakeBackEvidence {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    AttachmentQueries files;

    @Inject
    Attachments attachments;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void takeBack(AccessScope scope, int year, UUID file) {
        SelfEvaluation evaluation =
                evaluations.lockOwn(scope, year).orElseThrow(() -> new NotFound("Attachment", file));
        SelfEvaluationItem item = evaluations.items(scope, evaluation).stream()
                .filter(i -> files.of(scope, KeepEvidence.SUBJECT, i.key()).stream()
                        .map(AttachmentView::key)
                        .anyMatch(file::equals))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
        YearFrame frame = years.unreleased(scope, year);
        evaluation.fill(EvaluationYears.window(frame, evaluation), years.today(), Time.now(clock));
        AttachmentView gone = attachments.takeBack(scope, file);
        audit.record(
                scope,
                "TAKE_BACK_EVIDENCE",
                KeepEvidence.SUBJECT,
                item.key(),
                Map.of("indicator", item.indicator(), "file", gone.fileName(), "sha256", gone.sha256()),
                null,
                null);
    }
}
