package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseExam;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.ExamPlan;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.ItemAnalysis;
import io.zhuangan.training.domain.KnowledgeRates;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The association's tests, their results, and what these say about questions and posts. */
@Reads
@Permit(Right.MANAGE_COURSES)
public class ExamQueries {
    @Inject
    Courses courses;

    @Inject
    Exams exams;

    /** The course's test, or none. */
    public Optional<ExamView> exam(AccessScope scope, UUID courseKey) {
        Course course = courses.get(scope, courseKey);
        return exams.of(scope, course).map(exam -> {
            ExamPlan plan = exam.plan();
            return new ExamView(
                    courseKey,
                    course.title(),
                    exam.version(),
                    plan.inForce(),
                    plan.minutes(),
                    plan.passMark(),
                    plan.attempts(),
                    plan.opens(),
                    plan.closes(),
                    plan.randomCount(),
                    plan.clauses(),
                    exams.chosen(scope, exam),
                    exams.available(scope, exam));
        });
    }

    public ExamResults results(AccessScope scope, UUID courseKey) {
        List<Exams.Sat> sat = exams.sat(scope, get(scope, courseKey));
        return new ExamResults(
                (int) sat.stream()
                        .map(s -> s.sitting().enrolmentId())
                        .distinct()
                        .count(),
                (int) sat.stream()
                        .filter(s -> s.sitting().passed())
                        .map(s -> s.sitting().enrolmentId())
                        .distinct()
                        .count(),
                sat.stream().map(ExamQueries::line).toList());
    }

    private static ExamResults.Line line(Exams.Sat sat) {
        ExamSitting s = sat.sitting();
        return new ExamResults.Line(
                sat.person(),
                sat.post(),
                sat.enterprise(),
                sat.session(),
                s.attempt(),
                s.state(),
                s.startedAt(),
                s.handedInAt(),
                s.rightCount(),
                s.asked(),
                s.score(),
                s.passed(),
                s.recordedBy());
    }

    public ExamStatistics statistics(AccessScope scope, UUID courseKey) {
        CourseExam exam = get(scope, courseKey);
        List<Exams.ItemAnswer> answers = exams.firstAnswers(scope, exam);
        return new ExamStatistics(
                (int) answers.stream().map(Exams.ItemAnswer::sitting).distinct().count(),
                ItemAnalysis.of(answers),
                KnowledgeRates.of(answers, exam.plan().passMark()),
                KnowledgeRates.overall(answers, exam.plan().passMark()));
    }

    private CourseExam get(AccessScope scope, UUID courseKey) {
        Course course = courses.get(scope, courseKey);
        return exams.of(scope, course).orElseThrow(() -> new NotFound("CourseExam", courseKey));
    }
}
