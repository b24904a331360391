package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.PlanLines;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlanVersion;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes the lines of a plan. What the bureau has answered stays as it is: writing on a returned or accepted plan
 * begins its next version.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class SaveTrainingPlan {
    @Inject
    TrainingPlans plans;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The plan as a whole; lines that are not in it are removed. */
    public record Lines(UUID plan, long version, List<PlanLine> lines) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    public void save(AccessScope scope, Lines form) {
        TrainingPlan plan = plans.get(scope, form.plan());
        plan.expectVersion(form.version());
        TrainingPlanVersion latest = plans.version(plan, plan.latest());
        List<PlanLine> after = PlanLines.checked(form.lines());
        List<PlanLine> before = plans.lines(latest);
        boolean draft = latest.writable();
        if (after.equals(before)) return;
        Instant now = Time.now(clock);
        if (draft) {
            plan.touch(scope.personName(), now);
            plans.replace(scope, latest, after);
        } else {
            plans.add(plan.nextVersion(scope.personName(), now), after);
        }
        audit.record(scope, "CHANGE_TRAINING_PLAN", "TrainingPlan", plan.key(), before, after, null);
    }
}
