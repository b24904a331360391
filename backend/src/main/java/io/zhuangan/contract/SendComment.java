package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractComment;
import io.zhuangan.contract.domain.ContractTemplates;
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
import java.util.Map;
import java.util.UUID;

/** A firm, bureau or other association says something about a clause while the round is open. */
@UseCase
@Permit(Right.COMMENT_CONTRACTS)
public class SendComment {
    @Inject
    ContractTemplates templates;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param clause key of the clause; null or empty for the text as a whole */
    public record Comment(UUID edition, String clause, String words) {}

    public UUID send(AccessScope scope, Comment said) {
        ContractTemplates.Round round = templates.round(scope, said.edition());
        if (!Rounds.isOpen(round, LocalDate.now(clock))) throw new RuleViolated(ContractError.COMMENT_NOT_OPEN);
        String clause = said.clause() == null || said.clause().isBlank() ? null : said.clause();
        ContractText text = ContractJson.text(templates.roundBody(scope, said.edition()));
        if (clause != null && text.clause(clause).isEmpty()) {
            throw new RuleViolated(ContractError.COMMENT_CLAUSE_UNKNOWN);
        }
        ContractComment comment = new ContractComment(
                scope, round.associationId(), round.editionId(), clause, said.words(), Time.now(clock));
        templates.add(comment);
        audit.record(
                scope,
                "COMMENT_CONTRACT",
                "ContractComment",
                comment.key(),
                null,
                Map.of("edition", said.edition(), "clause", clause == null ? "" : clause),
                null);
        notifier.tellHolders(
                scope,
                round.associationId(),
                Right.EDIT_CONTRACTS,
                "contract.COMMENT_CAME",
                List.of(scope.tenantName(), round.title()),
                "/association/contracts/one.xhtml?template=" + round.template());
        return comment.key();
    }
}
