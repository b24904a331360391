package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluationItem;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Confirms every indicator of a firm that nobody has found anything about; questions and answers stay as they are. */
@UseCase
@Permit(Right.CHECK_SELF_EVALUATION)
public class ConfirmRest {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many were confirmed now; 0 when it was sent twice */
    public int confirm(AccessScope scope, UUID key) {
        SelfEvaluation evaluation = evaluations.get(scope, key);
        evaluation.expectFiled();
        years.unreleased(scope, evaluation.year());
        List<SelfEvaluationItem> open = evaluations.items(scope, evaluation).stream()
                .filter(i -> i.outcome() == CheckOutcome.OPEN)
                .toList();
        if (open.isEmpty()) return 0;
        open.forEach(i -> i.check(scope, CheckOutcome.CONFIRMED, null, Time.now(clock)));
        audit.record(
                scope,
                "CONFIRM_SELF_EVALUATION",
                "SelfEvaluation",
                key,
                null,
                Map.of(
                        "indicators",
                        open.stream().map(SelfEvaluationItem::indicator).toList()),
                null);
        return open.size();
    }
}
