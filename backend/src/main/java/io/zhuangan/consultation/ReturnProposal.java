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

/** A second person of the city sends a draft back and says why. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class ReturnProposal {
    @Inject
    QuestionDesk desk;

    @Inject
    Notifier notifier;

    /** @param version as it was read */
    public void sendBack(AccessScope scope, UUID key, long version, String reason) {
        AskedQuestion question = desk.step(scope, key, version, "RETURN_ANSWER", q -> {
            q.sendBack(scope, reason);
            return q.returnReason();
        });
        notifier.tell(
                scope,
                question.draftedBy(),
                "consultation.RETURNED",
                List.of(question.title()),
                QuestionDesk.BUREAU_PAGE + key);
    }
}
