package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.FollowUp;
import io.zhuangan.training.domain.FollowUpQuestion;
import io.zhuangan.training.domain.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Takes follow-up questions along into a session that is made after another; nobody's answers. */
@ApplicationScoped
public class FollowUpCopies {
    @Inject
    FollowUps followUps;

    protected FollowUpCopies() {}

    void copy(AccessScope scope, CourseSession from, CourseSession to, Instant now) {
        followUps.of(scope, from).ifPresent(asked -> {
            FollowUp copy = new FollowUp(to);
            Instant until = asked.later(Duration.between(from.startsAt(), to.startsAt()), now);
            copy.ask(until, to.startsAt(), true, scope.personName(), now);
            followUps.add(copy);
            for (FollowUpQuestion one : followUps.questions(scope, asked)) {
                FollowUpQuestion question = new FollowUpQuestion(copy, one.content());
                question.place(one.number(), one.required());
                followUps.add(question);
            }
        });
    }
}
