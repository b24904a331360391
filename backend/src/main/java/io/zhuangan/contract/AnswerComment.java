package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractComment;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The association answers a comment: taken up, partly, or not, and why. Once; everybody in the round reads it. */
@UseCase
@Permit(Right.EDIT_CONTRACTS)
public class AnswerComment {
    @Inject
    ContractTemplates templates;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What is answered. */
    public record Answer(UUID comment, CommentOutcome outcome, String words) {}

    public void answer(AccessScope scope, Answer answer) {
        ContractComment comment = templates.lockComment(scope, answer.comment());
        if (comment.tenantId() != scope.tenantId()) {
            throw new io.zhuangan.shared.NotFound("ContractComment", answer.comment());
        }
        comment.answer(scope, answer.outcome(), answer.words(), Time.now(clock));
        ContractEdition edition = templates.editionOf(scope, comment);
        audit.record(
                scope,
                "ANSWER_CONTRACT_COMMENT",
                "ContractComment",
                comment.key(),
                null,
                Map.of("outcome", comment.outcome(), "edition", edition.key()),
                comment.answer());
        notifier.tell(
                scope,
                comment.writtenBy(),
                "contract.COMMENT_ANSWERED",
                List.of(scope.tenantName(), edition.title()),
                null);
    }
}
