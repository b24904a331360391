package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.PlanTie;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says which line of a year's plan a course carries out, or that it is outside the plan. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class TieCourse {
    @Inject
    TrainingPlans plans;

    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    /** @param line key of the line; null takes the course out of the plan */
    public void tie(AccessScope scope, UUID planKey, UUID line, UUID courseKey) {
        TrainingPlan plan = plans.get(scope, planKey);
        Course course = courses.get(scope, courseKey);
        Optional<PlanTie> tie = plans.ties(plan).stream()
                .filter(t -> t.courseId() == course.id())
                .findFirst();
        UUID before = tie.map(PlanTie::line).orElse(null);
        if (line == null) {
            tie.ifPresent(plans::remove);
        } else {
            if (!known(plan, line)) throw new RuleViolated(TrainingError.PLAN_LINE_GONE);
            tie.ifPresentOrElse(t -> t.move(line), () -> plans.add(new PlanTie(plan, line, course)));
        }
        audit.record(scope, "TIE_COURSE_TO_PLAN", "TrainingPlan", plan.key(), before, line, course.title());
    }

    /** A line of the accepted version or of the latest one. */
    private boolean known(TrainingPlan plan, UUID line) {
        return Stream.of(plan.inForce(), Integer.valueOf(plan.latest()))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(number -> plans.lines(plans.version(plan, number)).stream())
                .anyMatch(l -> l.key().equals(line));
    }
}
