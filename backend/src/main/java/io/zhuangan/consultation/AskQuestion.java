package io.zhuangan.consultation;

import io.zhuangan.calendar.Deadlines;
import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A firm or an association asks its bureau; a follow-up keeps the topic of the question it follows. */
@UseCase
@Permit(Right.ASK_BUREAU)
public class AskQuestion {
    @Inject
    Questions questions;

    @Inject
    QuestionDesk desk;

    @Inject
    Deadlines deadlines;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    public UUID ask(AccessScope scope, NewQuestion asked) {
        AskedQuestion first = asked.follows() == null ? null : questions.get(scope, asked.follows());
        if (first != null && questions.followUp(scope, first).isPresent()) {
            throw new RuleViolated(ConsultationError.FOLLOW_UP_ONCE);
        }
        String code = first == null ? asked.topic() : first.topic();
        TopicView topic = questions.topics(scope).stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(ConsultationError.TOPIC_UNKNOWN));
        LocalDate due = deadlines
                .afterReceipt(scope, LocalDate.now(clock), topic.workdays(), null)
                .due();
        AskedQuestion question = new AskedQuestion(scope, asked, first, due, Time.now(clock));
        questions.add(question);
        desk.took(scope, question, "ASK_BUREAU", null, null);
        notifier.tellHolders(
                scope,
                scope.cityId(),
                Right.PROPOSE_ANSWER,
                "consultation.ASKED",
                List.of(scope.tenantName(), question.title(), due),
                QuestionDesk.BUREAU_PAGE + question.key());
        return question.key();
    }
}
