package io.zhuangan.consultation;

import io.zhuangan.calendar.Deadlines;
import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    TenantQueries tenants;

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
        // who asks on keeps the topic of the first question
        if (first == null && topic.retired()) throw new RuleViolated(ConsultationError.TOPIC_RETIRED);
        LocalDate due = deadlines
                .afterReceipt(scope, LocalDate.now(clock), topic.workdays(), null)
                .due();
        AskedQuestion question = new AskedQuestion(scope, asked, first, due, Time.now(clock));
        questions.add(question);
        desk.took(scope, question, "ASK_BUREAU", null, null);
        tell(scope, scope.cityId(), question, due);
        district(scope).ifPresent(bureau -> tell(scope, bureau.id(), question, due));
        return question.key();
    }

    private void tell(AccessScope scope, long bureau, AskedQuestion question, LocalDate due) {
        notifier.tellHolders(
                scope,
                bureau,
                Right.PROPOSE_ANSWER,
                "consultation.ASKED",
                List.of(scope.tenantName(), question.title(), due),
                QuestionDesk.BUREAU_PAGE + question.key());
    }

    /** The bureau of a firm's district; an association has none. */
    private Optional<TenantView> district(AccessScope scope) {
        String code = tenants.within(scope, scope.tenantKey()).districtCode();
        if (code == null) return Optional.empty();
        return tenants.cities().stream()
                .filter(c -> c.id() == scope.cityId())
                .map(c -> AccessScope.platformFor(c.id(), c.key(), TenantKind.CITY, c.id()))
                .flatMap(city -> tenants.within(city, TenantKind.DISTRICT).stream())
                .filter(d -> code.equals(d.districtCode()))
                .findFirst();
    }
}
