package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.FeedbackForm;
import io.zhuangan.training.domain.FeedbackTally;
import io.zhuangan.training.domain.Feedbacks;
import io.zhuangan.training.domain.SmallCells;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a session's people said, once the form has closed and at least five did. */
@Reads
@Permit(Right.MANAGE_COURSES)
public class FeedbackQueries {
    @Inject
    Courses courses;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Clock clock;

    /** The report for passing on: refused while nothing of it may be seen. */
    public FeedbackReport shown(AccessScope scope, UUID sessionKey) {
        FeedbackReport report = report(scope, sessionKey);
        if (!report.shown()) throw new RuleViolated(TrainingError.FEEDBACK_HIDDEN, SmallCells.FEWEST);
        return report;
    }

    public FeedbackReport report(AccessScope scope, UUID sessionKey) {
        CourseSession session = courses.session(scope, sessionKey);
        int asked = feedbacks.asked(scope, session);
        Optional<FeedbackForm> found = feedbacks.of(scope, session);
        if (found.isEmpty()) {
            return new FeedbackReport(sessionKey, 0, List.of(), null, asked, 0, false, true, List.of(), List.of());
        }
        FeedbackForm form = found.get();
        int answered = feedbacks.answered(scope, form);
        boolean closed = !Time.now(clock).isBefore(form.closesAt());
        boolean shown = closed && SmallCells.shown(answered);
        List<Feedbacks.Answer> answers = shown ? feedbacks.answers(scope, form) : List.of();
        return new FeedbackReport(
                sessionKey,
                form.version(),
                form.questions(),
                form.closesAt(),
                asked,
                answered,
                closed,
                answered == 0,
                shown
                        ? FeedbackTally.lines(
                                form.questions(),
                                answers.stream().map(Feedbacks.Answer::scales).toList())
                        : List.of(),
                answers.stream()
                        .map(Feedbacks.Answer::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
