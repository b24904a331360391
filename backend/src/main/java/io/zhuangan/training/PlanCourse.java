package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.Courses;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.TreeSet;
import java.util.UUID;

/** Puts a course into the association's programme, or describes it anew. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class PlanCourse {
    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID plan(AccessScope scope, CourseForm form) {
        boolean fresh = form.key() == null;
        Course course = fresh
                ? new Course(scope.tenantId(), scope.personName(), Time.now(clock))
                : courses.get(scope, form.key());
        if (!fresh) course.expectVersion(form.version());
        courses.titled(scope, form.title() == null ? "" : form.title().strip())
                .filter(other -> !other.equals(course))
                .ifPresent(other -> {
                    throw new RuleViolated(TrainingError.COURSE_TITLE_TAKEN, other.title());
                });
        course.describe(
                form.title(),
                form.summary(),
                form.publicInterest(),
                form.organiser(),
                String.join(",", new TreeSet<>(form.targetPosts())),
                String.join(",", new TreeSet<>(form.targetKinds())),
                form.certificateShare(),
                form.certificateMonths());
        if (fresh) courses.add(course);
        audit.record(scope, fresh ? "PLAN_COURSE" : "CHANGE_COURSE", "Course", course.key(), null, form, null);
        return course.key();
    }
}
