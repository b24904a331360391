package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** An officer of the firm's district or of the city drafts the answer, or drafts it anew, with its legal basis. */
@UseCase
@Permit(Right.PROPOSE_ANSWER)
public class ProposeAnswer {
    @Inject
    QuestionDesk desk;

    @Inject
    Notifier notifier;

    /** @param version as it was read */
    public void propose(AccessScope scope, UUID key, long version, AnswerDraft draft) {
        AskedQuestion question = desk.step(scope, key, version, "PROPOSE_ANSWER", q -> {
            q.propose(scope, draft);
            return q.draft().words();
        });
        notifier.tellHolders(
                scope,
                scope.cityId(),
                Right.DECIDE_ANSWER,
                "consultation.PROPOSED",
                List.of(scope.personName(), question.title()),
                QuestionDesk.BUREAU_PAGE + key);
    }
}
