package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.PlanLines;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Begins the plan of a year (plan task 6): with the lines given, those of an earlier year, or none. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class DraftTrainingPlan {
    @Inject
    TrainingPlans plans;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param from year whose plan is copied; null begins with these lines */
    public UUID draft(AccessScope scope, int year, Integer from, List<PlanLine> lines) {
        if (plans.ofYear(scope, year).isPresent()) throw new RuleViolated(TrainingError.PLAN_YEAR_TAKEN, year);
        Instant now = Time.now(clock);
        TrainingPlan plan =
                new TrainingPlan(scope.tenantId(), year, LocalDate.now(clock).getYear(), scope.personName(), now);
        List<PlanLine> begun = PlanLines.checked(from == null ? lines : copied(scope, from));
        plans.add(plan, plan.nextVersion(scope.personName(), now), begun);
        audit.record(
                scope,
                "DRAFT_TRAINING_PLAN",
                "TrainingPlan",
                plan.key(),
                null,
                Map.of("year", year, "lines", begun.size()),
                from == null ? null : String.valueOf(from));
        return plan.key();
    }

    /** The accepted lines, else the latest; under keys of their own, for they are other courses of another year. */
    private List<PlanLine> copied(AccessScope scope, int year) {
        TrainingPlan source =
                plans.ofYear(scope, year).orElseThrow(() -> new RuleViolated(TrainingError.PLAN_NOTHING_TO_COPY, year));
        int number = source.inForce() == null ? source.latest() : source.inForce();
        return plans.lines(plans.version(source, number)).stream()
                .map(line -> line.under(null))
                .toList();
    }
}
