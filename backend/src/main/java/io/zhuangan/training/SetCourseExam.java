package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseExam;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.ExamPlan;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.Questions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives a course its test, or changes it. Attempts that run keep what they began with. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class SetCourseExam {
    @Inject
    Courses courses;

    @Inject
    Exams exams;

    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void set(AccessScope scope, UUID courseKey, ExamForm form) {
        Course course = courses.get(scope, courseKey);
        boolean drawn = form.randomCount() != null;
        List<Long> chosen = drawn ? List.of() : ids(scope, form.questions());
        ExamPlan plan = new ExamPlan(
                form.inForce(),
                form.minutes(),
                form.passMark(),
                form.attempts(),
                form.opens(),
                form.closes(),
                form.randomCount(),
                drawn ? form.clauses() : List.of(),
                chosen.size());
        Optional<CourseExam> known = exams.of(scope, course);
        if (known.isEmpty() && form.version() != 0) throw new Stale("CourseExam", courseKey);
        known.ifPresent(exam -> exam.expectVersion(form.version()));
        ExamPlan before = known.map(CourseExam::plan).orElse(null);
        CourseExam exam = known.orElseGet(() -> new CourseExam(course));
        exam.set(plan, scope.personName(), Time.now(clock));
        if (known.isEmpty()) exams.add(exam);
        exams.choose(scope, exam, chosen);
        int there = exams.available(scope, exam);
        if (drawn && there < form.randomCount()) {
            throw new RuleViolated(TrainingError.EXAM_TOO_FEW, form.randomCount(), there);
        }
        audit.record(scope, "SET_COURSE_EXAM", "Course", courseKey, before, form, null);
    }

    /** An archived question is none that can be chosen, and somebody else's does not exist. */
    private List<Long> ids(AccessScope scope, List<UUID> keys) {
        Map<UUID, Long> known = questions.ids(scope, keys);
        List<Long> ids = new ArrayList<>();
        for (UUID key : keys) {
            if (!known.containsKey(key)) {
                questions.get(scope, key);
                throw new RuleViolated(TrainingError.EXAM_QUESTION_ARCHIVED);
            }
            ids.add(known.get(key));
        }
        return ids;
    }
}
