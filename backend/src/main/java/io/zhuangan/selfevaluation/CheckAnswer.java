package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 信息核查 of one indicator (Measures Art. 10(2)) by district or city: confirmed, different for a reason, or the firm is
 * asked. The firm is told of a difference and of a question.
 */
@UseCase
@Permit(Right.CHECK_SELF_EVALUATION)
public class CheckAnswer {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * A finding.
     *
     * @param version of the answer that was read
     * @param remark needed for a difference and a question
     */
    public record Finding(UUID evaluation, UUID item, long version, CheckOutcome outcome, String remark) {}

    public void check(AccessScope scope, Finding finding) {
        SelfEvaluation evaluation = evaluations.get(scope, finding.evaluation());
        SelfEvaluationItem item = evaluations.item(scope, finding.item());
        if (item.evaluationId() != evaluation.id()) {
            throw new NotFound("SelfEvaluationItem", finding.item());
        }
        evaluation.expectFiled();
        years.unreleased(scope, evaluation.year());
        item.expectVersion(finding.version());
        CheckOutcome before = item.outcome();
        item.check(scope, finding.outcome(), finding.remark(), Time.now(clock));
        audit.record(
                scope,
                "CHECK_SELF_EVALUATION",
                "SelfEvaluationItem",
                item.key(),
                Map.of("outcome", before),
                Map.of("indicator", item.indicator(), "outcome", item.outcome()),
                item.remark());
        if (item.outcome() == CheckOutcome.CONFIRMED) return;
        notifier.tellHolders(
                scope,
                evaluation.tenantId(),
                Right.EVALUATE_OWN_FIRM,
                item.outcome() == CheckOutcome.ASKED ? "selfevaluation.ASKED" : "selfevaluation.DIFFERS",
                List.of(evaluation.year(), item.indicator(), item.remark()),
                CallFirms.PAGE);
    }
}
