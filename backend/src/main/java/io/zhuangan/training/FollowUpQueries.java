package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.FollowUp;
import io.zhuangan.training.domain.FollowUpAnswer;
import io.zhuangan.training.domain.FollowUpQuestion;
import io.zhuangan.training.domain.FollowUpTally;
import io.zhuangan.training.domain.FollowUps;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a session asks of those with a seat, and what they answered; for its association. */
@Reads
@Permit(Right.MANAGE_COURSES)
public class FollowUpQueries {
    @Inject
    Courses courses;

    @Inject
    FollowUps followUps;

    @Inject
    Clock clock;

    public FollowUpReport report(AccessScope scope, UUID sessionKey) {
        CourseSession session = courses.session(scope, sessionKey);
        Optional<FollowUp> form = followUps.of(scope, session);
        List<FollowUpQuestion> questions =
                form.map(f -> followUps.questions(scope, f)).orElse(List.of());
        Set<Long> fixed = form.map(f -> followUps.answered(scope, f)).orElse(Set.of());
        List<FollowUpAnswer> answers = form.isEmpty() ? List.of() : followUps.answers(scope, session);
        List<FollowUpReport.Person> people = FollowUpTally.people(questions, followUps.seated(scope, session), answers);
        return new FollowUpReport(
                sessionKey,
                form.map(FollowUp::version).orElse(0L),
                form.map(FollowUp::answerBy).orElse(null),
                form.map(FollowUp::atStart).orElse(true),
                session.state() != SessionState.CANCELLED
                        && session.state() != SessionState.CLOSED
                        && Time.now(clock).isBefore(session.startsAt()),
                (int) people.stream().filter(FollowUpReport.Person::complete).count(),
                FollowUpTally.lines(questions, fixed, answers),
                people);
    }
}
