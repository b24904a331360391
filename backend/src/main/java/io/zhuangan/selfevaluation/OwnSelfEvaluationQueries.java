package io.zhuangan.selfevaluation;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.UUID;

/** The own firm's self-evaluation. */
@Reads
@Permit(Right.EVALUATE_OWN_FIRM)
public class OwnSelfEvaluationQueries {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    EvaluationViews views;

    /** Of the year whose stage began last; before the firm is called, what will be asked. */
    public SelfEvaluationView current(AccessScope scope) {
        YearFrame frame = years.current(firm(scope));
        return evaluations
                .own(scope, frame.year())
                .map(e -> views.of(scope, e))
                .orElseGet(() -> views.toCome(frame, scope.tenantKey(), scope.tenantName()));
    }

    /** Of a year the firm was called for. */
    public SelfEvaluationView of(AccessScope scope, int year) {
        return evaluations
                .own(firm(scope), year)
                .map(e -> views.of(scope, e))
                .orElseThrow(() -> new NotFound("SelfEvaluation", year));
    }

    public AttachmentView evidence(AccessScope scope, int year, UUID file) {
        return evaluations
                .own(firm(scope), year)
                .map(e -> views.evidence(views.of(scope, e), file))
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    public void writeEvidence(AccessScope scope, int year, UUID file, OutputStream out) {
        views.write(scope, evidence(scope, year, file), out);
    }

    private static AccessScope firm(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound("SelfEvaluation", scope.tenantKey());
        return scope;
    }
}
