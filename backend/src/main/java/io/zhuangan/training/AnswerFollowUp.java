package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.FollowUpAnswer;
import io.zhuangan.training.domain.FollowUpReply;
import io.zhuangan.training.domain.FollowUpRule;
import io.zhuangan.training.domain.FollowUps;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody with a seat, or the firm for them, answers the follow-up questions or changes the answers while they are not
 * due. Without a seat there is nothing to answer. The audit says how many were answered, not what.
 */
@UseCase
@Permit({Right.ENROL_COLLEAGUES, Right.ATTEND})
public class AnswerFollowUp {
    @Inject
    FollowUps followUps;

    @Inject
    Enrolments enrolments;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the answers that were read; 0 before the first */
    public void answer(AccessScope scope, UUID enrolment, long version, List<OwnFollowUp.Answer> answers) {
        FollowUps.Place place = followUps.lockPlace(scope, MaterialQueries.who(scope), enrolment);
        Instant now = Time.now(clock);
        FollowUpRule.mayAnswer(place.view().answerBy(), now);
        if (place.view().version() != version) throw new Stale("FollowUpReply", enrolment);
        Map<Long, String> wanted = checked(place, answers);
        Enrolment found = enrolments.get(scope, enrolment);
        FollowUpReply reply = followUps.reply(scope, found).orElseGet(() -> new FollowUpReply(found));
        reply.touch(scope.personName(), now);
        if (version == 0) followUps.add(reply);
        List<Long> questions = place.asked().stream().map(FollowUps.Asked::id).toList();
        for (FollowUpAnswer old : followUps.answers(scope, found, questions)) {
            String other = wanted.remove(old.questionId());
            if (other == null) followUps.remove(old);
            else old.change(other);
        }
        wanted.forEach((question, value) -> followUps.add(new FollowUpAnswer(found, question, value)));
        audit.record(
                scope, "ANSWER_FOLLOW_UP", "Enrolment", enrolment, null, Map.of("questions", questions.size()), null);
    }

    /** What is to be kept, by question; all that is required is there. */
    private static Map<Long, String> checked(FollowUps.Place place, List<OwnFollowUp.Answer> answers) {
        Map<UUID, String> typed = new HashMap<>();
        for (OwnFollowUp.Answer one : answers) {
            if (place.asked().stream().noneMatch(q -> q.key().equals(one.question()))) {
                throw new RuleViolated(TrainingError.FOLLOW_UP_UNKNOWN);
            }
            typed.put(one.question(), one.value());
        }
        Map<Long, String> wanted = new HashMap<>();
        for (FollowUps.Asked q : place.asked()) {
            Optional<String> value = q.content().answer(typed.get(q.key()));
            if (value.isEmpty() && q.required()) {
                throw new RuleViolated(
                        TrainingError.FOLLOW_UP_MISSING, q.content().text());
            }
            value.ifPresent(v -> wanted.put(q.id(), v));
        }
        return wanted;
    }
}
