package io.zhuangan.training;

import io.zhuangan.calendar.Deadline;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.PlanComparison;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlanRule;
import io.zhuangan.training.domain.TrainingPlanVersion;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Yearly plans for their association, drafts and all, and for the bureaux of the city, which see what was filed. A
 * district reads them because its firms are to attend; it decides nothing.
 */
@Reads
@Permit({Right.MANAGE_COURSES, Right.FILE_TRAINING_PLAN, Right.READ_PLAN})
public class TrainingPlanQueries {
    /** Text keys of what the deadlines rest on. */
    static final String FILING = "plan.deadline.filing";

    static final String ANSWER = "plan.deadline.answer";

    @Inject
    TrainingPlans plans;

    @Inject
    Deadlines deadlines;

    /** The association's own, newest year first. */
    public List<TrainingPlanView> own(AccessScope scope) {
        if (regulates(scope)) return List.of();
        return plans.own(scope).stream().map(p -> view(scope, p)).toList();
    }

    /** The association's plan of a year. */
    public Optional<TrainingPlanView> ofYear(AccessScope scope, int year) {
        return own(scope).stream().filter(p -> p.year() == year).findFirst();
    }

    /** What the associations of the city have filed for a year. */
    public List<TrainingPlanView> filedIn(AccessScope scope, int year) {
        return plans.filedIn(scope, year).stream().map(p -> view(scope, p)).toList();
    }

    public TrainingPlanView plan(AccessScope scope, UUID key) {
        return view(scope, find(scope, key));
    }

    /** The lines of one version, in their order. */
    public List<PlanLine> lines(AccessScope scope, UUID key, int number) {
        TrainingPlan plan = find(scope, key);
        return plans.lines(seen(scope, plan, number));
    }

    /** Two versions side by side. */
    public List<LineChange> changes(AccessScope scope, UUID key, int before, int after) {
        TrainingPlan plan = find(scope, key);
        return PlanComparison.between(plans.lines(seen(scope, plan, before)), plans.lines(seen(scope, plan, after)));
    }

    private TrainingPlan find(AccessScope scope, UUID key) {
        return regulates(scope) ? plans.filed(scope, key) : plans.get(scope, key);
    }

    private TrainingPlanVersion seen(AccessScope scope, TrainingPlan plan, int number) {
        TrainingPlanVersion version = plans.version(plan, number);
        if (regulates(scope) && version.state() == PlanState.DRAFT) {
            throw new NotFound("TrainingPlanVersion", plan.key());
        }
        return version;
    }

    private static boolean regulates(AccessScope scope) {
        return scope.kind() == TenantKind.CITY || scope.kind() == TenantKind.DISTRICT;
    }

    private TrainingPlanView view(AccessScope scope, TrainingPlan plan) {
        List<PlanVersionView> versions = plans.versions(plan).stream()
                .filter(v -> !regulates(scope) || v.state() != PlanState.DRAFT)
                .map(TrainingPlanQueries::view)
                .toList();
        TrainingPlans.Owner owner = plans.owner(plan);
        PlanVersionView latest = versions.get(0);
        boolean neverFiled = versions.stream().allMatch(v -> v.filedAt() == null);
        return new TrainingPlanView(
                plan.key(),
                plan.version(),
                plan.year(),
                owner.key(),
                owner.name(),
                owner.demo(),
                plan.touchedAt(),
                plan.touchedBy(),
                plan.inForce(),
                versions,
                neverFiled ? filing(scope, plan.year()) : null,
                latest.state() == PlanState.FILED ? answer(scope, latest) : null);
    }

    /** Until when a year's plan is to be filed; null while the city has no calendar of that year. */
    public Deadline filing(AccessScope scope, int year) {
        if (!deadlines.calendar(scope).knows(year) || !deadlines.calendar(scope).knows(year - 1)) return null;
        TrainingPlanRule rule = plans.rule(scope);
        return deadlines.afterReceipt(scope, rule.countedFrom(year), rule.filingWorkdays(), FILING);
    }

    private Deadline answer(AccessScope scope, PlanVersionView filed) {
        LocalDate due = filed.answerDue();
        return new Deadline(
                due,
                deadlines.left(scope, due),
                deadlines.calendar(scope).provisional(Time.day(filed.filedAt()), due),
                false,
                ANSWER);
    }

    private static PlanVersionView view(TrainingPlanVersion v) {
        return new PlanVersionView(
                v.number(),
                v.state(),
                v.draftedAt(),
                v.draftedBy(),
                v.note(),
                v.filedAt(),
                v.filedBy(),
                v.answerDue(),
                v.decidedAt(),
                v.decidedBy(),
                v.remarks());
    }
}
