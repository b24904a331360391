package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.notification.Notifier;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Signs the truth pledge and files the self-evaluation (Measures Art. 10(1)). Every indicator has an answer; the signer
 * types the own name. Sent twice it is filed once: the second is told by whom and when.
 */
@UseCase
@Permit(Right.EVALUATE_OWN_FIRM)
public class FileSelfEvaluation {
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
     * A pledge as it was shown and signed.
     *
     * @param pledge the words the signer saw
     * @param typedName name as the signer typed it
     */
    public record Pledge(int year, boolean accepted, String typedName, String pledge) {}

    public void file(AccessScope scope, Pledge pledge) {
        YearFrame frame = years.unreleased(scope, pledge.year());
        SelfEvaluation evaluation = evaluations
                .lockOwn(scope, pledge.year())
                .orElseThrow(() -> new NotFound("SelfEvaluation", pledge.year()));
        if (evaluation.state() == EvaluationState.DRAFT || evaluation.state() == EvaluationState.CALLED) {
            expectComplete(frame, evaluations.items(scope, evaluation));
        }
        evaluation.file(
                scope,
                new SelfEvaluation.Signature(pledge.accepted(), pledge.typedName(), pledge.pledge()),
                EvaluationYears.window(frame, evaluation),
                years.today(),
                Time.now(clock));
        audit.record(
                scope,
                "FILE_SELF_EVALUATION",
                "SelfEvaluation",
                evaluation.key(),
                Map.of("state", EvaluationState.DRAFT),
                Map.of(
                        "state", evaluation.state(),
                        "signer", scope.personName(),
                        "pledge", evaluation.pledge(),
                        "late", evaluation.filedLate()),
                null);
        notifier.tellHolders(
                scope,
                scope.tenantId(),
                Right.EVALUATE_OWN_FIRM,
                "selfevaluation.FILED",
                List.of(pledge.year(), scope.personName()),
                CallFirms.PAGE);
    }

    private static void expectComplete(YearFrame frame, List<SelfEvaluationItem> items) {
        Set<String> said = items.stream().map(SelfEvaluationItem::indicator).collect(Collectors.toSet());
        List<String> missing = frame.indicators().stream()
                .map(YearFrame.Line::code)
                .filter(code -> !said.contains(code))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolated(SelfEvaluationError.INCOMPLETE, missing.size(), missing.get(0));
        }
    }
}
