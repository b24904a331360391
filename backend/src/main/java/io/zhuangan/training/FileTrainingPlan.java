package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.PlanComparison;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlanVersion;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 备案: hands the draft to the city bureau, by somebody who answers for the association; from then on it stands. */
@UseCase
@Permit(Right.FILE_TRAINING_PLAN)
public class FileTrainingPlan {
    @Inject
    TrainingPlans plans;

    @Inject
    Deadlines deadlines;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param note what the bureau is told; of a change to an accepted plan, why */
    public record Filing(UUID plan, long version, String note) {}

    public void file(AccessScope scope, Filing filing) {
        TrainingPlan plan = plans.get(scope, filing.plan());
        plan.expectVersion(filing.version());
        TrainingPlanVersion draft = plans.version(plan, plan.latest());
        List<PlanLine> lines = plans.lines(draft);
        if (draft.state() == PlanState.DRAFT) {
            if (lines.isEmpty()) throw new RuleViolated(TrainingError.PLAN_EMPTY);
            if (draft.number() > 1 && !PlanComparison.differ(plans.lines(basis(plan)), lines)) {
                throw new RuleViolated(TrainingError.PLAN_UNCHANGED);
            }
        }
        Instant now = Time.now(clock);
        LocalDate due = deadlines
                .afterReceipt(scope, Time.day(now), plans.rule(scope).answerWorkdays(), TrainingPlanQueries.ANSWER)
                .due();
        draft.file(scope.personName(), filing.note(), plan.inForce() != null, due, now);
        plan.touch(scope.personName(), now);
        audit.record(
                scope,
                "FILE_TRAINING_PLAN",
                "TrainingPlan",
                plan.key(),
                null,
                Map.of("year", plan.year(), "number", draft.number(), "lines", lines.size()),
                draft.note());
        notifier.tellHolders(
                scope,
                scope.cityId(),
                Right.DECIDE_TRAINING_PLAN,
                plan.inForce() == null ? "training.PLAN_FILED" : "training.PLAN_CHANGE_FILED",
                List.of(scope.tenantName(), plan.year(), draft.number(), due),
                "/regulator/training/plan.xhtml?plan=" + plan.key());
    }

    /** What the bureau saw last: a returned plan that comes back unchanged would only cost it another answer. */
    private TrainingPlanVersion basis(TrainingPlan plan) {
        return plans.version(plan, plan.latest() - 1);
    }
}
