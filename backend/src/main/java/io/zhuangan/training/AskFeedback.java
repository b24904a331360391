package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.FeedbackForm;
import io.zhuangan.training.domain.Feedbacks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks the people of a session for feedback, or words the form anew while nobody has answered. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class AskFeedback {
    @Inject
    Courses courses;

    @Inject
    Feedbacks feedbacks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the form that was read; 0 for a new one */
    public void ask(AccessScope scope, UUID sessionKey, long version, List<String> questions, Instant closes) {
        CourseSession session = courses.session(scope, sessionKey);
        if (session.state() != SessionState.PUBLISHED && session.state() != SessionState.CLOSED) {
            throw new RuleViolated(TrainingError.FEEDBACK_NOT_HELD);
        }
        Optional<FeedbackForm> known = feedbacks.of(scope, session);
        if (known.isEmpty() && version != 0) throw new Stale("FeedbackForm", sessionKey);
        known.ifPresent(form -> form.expectVersion(version));
        if (known.isPresent() && feedbacks.answered(scope, known.get()) > 0) {
            throw new RuleViolated(TrainingError.FEEDBACK_STAYS);
        }
        FeedbackForm form = known.orElseGet(() -> new FeedbackForm(session));
        form.ask(questions, closes, session.endsAt(), scope.personName(), Time.now(clock));
        if (known.isEmpty()) feedbacks.add(form);
        audit.record(
                scope,
                "ASK_FEEDBACK",
                "CourseSession",
                sessionKey,
                null,
                Map.of("questions", form.questions(), "closes", form.closesAt()),
                null);
    }
}
