package io.zhuangan.consultation;

import io.zhuangan.calendar.Deadline;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Questions as records. */
@ApplicationScoped
public class QuestionViews {
    @Inject
    Questions questions;

    @Inject
    Deadlines deadlines;

    /** @param whole for the bureau; whoever asked sees no draft, and who works on it only once it is decided */
    List<QuestionView> list(AccessScope scope, boolean open, boolean whole) {
        LegalCalendar calendar = deadlines.calendar(scope);
        return questions.list(scope, open).stream()
                .map(a -> view(scope, a, calendar, whole, null, null, List.of()))
                .toList();
    }

    QuestionView one(AccessScope scope, UUID key, boolean whole) {
        Questions.Asked asked = questions.one(scope, key);
        AskedQuestion question = asked.question();
        List<QuestionView.Step> steps = questions.steps(scope, question).stream()
                .filter(s -> whole || s.to() == QuestionState.ASKED || s.to() == QuestionState.ANSWERED)
                .map(s -> new QuestionView.Step(s.to(), s.at(), s.by(), s.words()))
                .toList();
        return view(
                scope,
                asked,
                deadlines.calendar(scope),
                whole,
                questions.first(scope, question).map(AskedQuestion::key).orElse(null),
                questions.followUp(scope, question).map(AskedQuestion::key).orElse(null),
                steps);
    }

    private QuestionView view(
            AccessScope scope,
            Questions.Asked asked,
            LegalCalendar calendar,
            boolean whole,
            UUID follows,
            UUID followUp,
            List<QuestionView.Step> steps) {
        AskedQuestion q = asked.question();
        boolean answered = !q.state().open();
        boolean shown = whole || answered;
        return new QuestionView(
                q.key(),
                q.version(),
                asked.asker(),
                asked.askerEn(),
                q.topic(),
                q.title(),
                q.words(),
                q.clause(),
                q.product(),
                q.mayPublish(),
                q.askedByName(),
                q.askedAt(),
                shown ? q.state() : QuestionState.ASKED,
                answered ? null : due(q, calendar),
                shown ? q.draft() : null,
                whole ? q.draftedByName() : null,
                whole && q.draftedByOf(scope),
                whole ? q.returnReason() : null,
                q.answeredByName(),
                q.answeredAt(),
                q.entry(),
                follows,
                followUp,
                steps);
    }

    private Deadline due(AskedQuestion q, LegalCalendar calendar) {
        LocalDate asked = LocalDate.ofInstant(q.askedAt(), Time.SHANGHAI);
        return new Deadline(
                q.dueOn(), deadlines.left(calendar, q.dueOn()), calendar.provisional(asked, q.dueOn()), false, null);
    }
}
