package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.notification.Notifier;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 准许补交: lets one firm file after the stage, until a day within the information check, for a reason. */
@UseCase
@Permit(Right.CHECK_SELF_EVALUATION)
public class AdmitLateFiling {
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

    /** @param version of the self-evaluation that was read */
    public record Admission(UUID evaluation, long version, LocalDate until, String reason) {}

    public void admit(AccessScope scope, Admission admission) {
        SelfEvaluation evaluation = evaluations.get(scope, admission.evaluation());
        evaluation.expectVersion(admission.version());
        YearFrame frame = years.unreleased(scope, evaluation.year());
        String before = String.valueOf(evaluation.admittedUntil());
        evaluation.admit(
                scope,
                admission.until(),
                admission.reason(),
                new SelfEvaluation.Span(years.today(), frame.selfEvaluationUntil(), frame.checkUntil()),
                Time.now(clock));
        audit.record(
                scope,
                "ADMIT_LATE_FILING",
                "SelfEvaluation",
                evaluation.key(),
                Map.of("until", before),
                Map.of("until", evaluation.admittedUntil()),
                evaluation.admittedReason());
        notifier.tellHolders(
                scope,
                evaluation.tenantId(),
                Right.EVALUATE_OWN_FIRM,
                "selfevaluation.ADMITTED",
                List.of(evaluation.year(), evaluation.admittedUntil()),
                CallFirms.PAGE);
    }
}
