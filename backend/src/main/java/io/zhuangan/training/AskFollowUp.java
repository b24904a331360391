package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.FollowUp;
import io.zhuangan.training.domain.FollowUpContent;
import io.zhuangan.training.domain.FollowUpQuestion;
import io.zhuangan.training.domain.FollowUpRule;
import io.zhuangan.training.domain.FollowUps;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Asks something of whoever got a seat in a session, or changes what is asked, until the session begins. A question that
 * somebody answered keeps its words and stays; its place, whether it is required and the end may still change. People
 * hear of it from the timer, also those who sat before.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class AskFollowUp {
    @Inject
    Courses courses;

    @Inject
    FollowUps followUps;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void ask(AccessScope scope, UUID sessionKey, FollowUpForm wanted) {
        CourseSession session = courses.session(scope, sessionKey);
        Instant now = Time.now(clock);
        FollowUpRule.mayAsk(session.state(), session.startsAt(), wanted.answerBy(), now);
        List<FollowUpContent> contents = FollowUpContent.checked(wanted.questions());
        Optional<FollowUp> known = followUps.lock(scope, session);
        if (known.isEmpty() && wanted.version() != 0) throw new Stale("FollowUp", sessionKey);
        known.ifPresent(form -> form.expectVersion(wanted.version()));
        FollowUp form = known.orElseGet(() -> new FollowUp(session));
        boolean more = replace(scope, form, known.isPresent(), wanted.questions(), contents);
        form.ask(wanted.answerBy(), session.startsAt(), more, scope.personName(), now);
        if (known.isEmpty()) followUps.add(form);
        audit.record(
                scope,
                "ASK_FOLLOW_UP",
                "CourseSession",
                sessionKey,
                null,
                Map.of("questions", contents.stream().map(FollowUpContent::text).toList(), "answerBy", form.answerBy()),
                null);
    }

    /** @return whether a question is new */
    private boolean replace(
            AccessScope scope,
            FollowUp form,
            boolean known,
            List<FollowUpForm.Question> wanted,
            List<FollowUpContent> contents) {
        Map<UUID, FollowUpQuestion> old = new LinkedHashMap<>();
        if (known) followUps.questions(scope, form).forEach(q -> old.put(q.key(), q));
        Set<Long> answered = known ? followUps.answered(scope, form) : Set.of();
        boolean more = false;
        for (int i = 0; i < contents.size(); i++) {
            UUID key = wanted.get(i).key();
            if (key != null && !old.containsKey(key)) throw new NotFound("FollowUpQuestion", key);
            FollowUpQuestion question = key == null ? null : old.get(key);
            if (question == null || !question.content().equals(contents.get(i))) {
                question = new FollowUpQuestion(form, contents.get(i));
                followUps.add(question);
                more = true;
            } else {
                old.remove(key);
            }
            question.place(i + 1, wanted.get(i).required());
        }
        for (FollowUpQuestion gone : old.values()) {
            if (answered.contains(gone.id())) {
                throw new RuleViolated(
                        TrainingError.FOLLOW_UP_ANSWERED, gone.content().text());
            }
            followUps.remove(gone);
        }
        return more;
    }
}
