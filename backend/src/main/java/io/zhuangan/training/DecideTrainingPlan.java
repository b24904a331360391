package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.Holders;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlanVersion;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** The city bureau's answer to a filed plan: accepted, or returned with remarks. */
@UseCase
@Permit(Right.DECIDE_TRAINING_PLAN)
public class DecideTrainingPlan {
    @Inject
    TrainingPlans plans;

    @Inject
    Notifier notifier;

    @Inject
    Holders holders;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param remarks what the association should know; needed to return a plan */
    public record Decision(UUID plan, long version, boolean accept, String remarks) {}

    public void decide(AccessScope scope, Decision decision) {
        TrainingPlan plan = plans.filed(scope, decision.plan());
        plan.expectVersion(decision.version());
        TrainingPlanVersion version = plans.version(plan, plan.latest());
        Instant now = Time.now(clock);
        if (decision.accept()) {
            version.accept(scope.personName(), decision.remarks(), now);
            plan.accepted(version);
        } else {
            version.sendBack(scope.personName(), decision.remarks(), now);
        }
        plan.touch(scope.personName(), now);
        audit.record(
                scope,
                decision.accept() ? "ACCEPT_TRAINING_PLAN" : "RETURN_TRAINING_PLAN",
                "TrainingPlan",
                plan.key(),
                null,
                Map.of("year", plan.year(), "number", version.number()),
                version.remarks());
        tell(scope, plan, version);
    }

    /** Whoever drafts and whoever files, each once. */
    private void tell(AccessScope scope, TrainingPlan plan, TrainingPlanVersion version) {
        TreeSet<Long> people = new TreeSet<>(holders.of(plan.tenantId(), Right.MANAGE_COURSES));
        people.addAll(holders.of(plan.tenantId(), Right.FILE_TRAINING_PLAN));
        boolean accepted = version.state() == PlanState.ACCEPTED;
        for (long person : people) {
            notifier.tell(
                    scope,
                    person,
                    accepted ? "training.PLAN_ACCEPTED" : "training.PLAN_RETURNED",
                    List.of(plan.year(), version.number(), version.remarks() == null ? "" : version.remarks()),
                    "/association/training/year-plan.xhtml?year=" + plan.year());
        }
    }
}
