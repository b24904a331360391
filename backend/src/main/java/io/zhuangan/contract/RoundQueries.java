package io.zhuangan.contract;

import io.zhuangan.contract.domain.ContractComment;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rounds of comments for whoever may take part: the text, the own tenant's comments, and all answers without askers. */
@Reads
@Permit(Right.COMMENT_CONTRACTS)
public class RoundQueries {
    @Inject
    ContractTemplates templates;

    @Inject
    Clock clock;

    /** Of other tenants in the city; open ones first. */
    public List<RoundLine> rounds(AccessScope scope) {
        Map<Long, Integer> mine = templates.ownCommentCounts(scope);
        return templates.rounds(scope).stream()
                .map(round -> line(round, mine.getOrDefault(round.editionId(), 0)))
                .sorted((a, b) -> Boolean.compare(b.open(), a.open()))
                .toList();
    }

    public RoundView round(AccessScope scope, UUID edition) {
        ContractTemplates.Round round = templates.round(scope, edition);
        ContractText text = ContractJson.text(templates.roundBody(scope, edition));
        List<ContractComment> mine = templates.ownComments(scope, round.editionId());
        return new RoundView(
                line(round, mine.size()),
                text,
                mine.stream()
                        .map(c -> CommentViews.of(c, text, scope.tenantName(), null))
                        .toList(),
                templates.answers(scope, round.editionId()).stream()
                        .map(a -> new AnswerView(
                                a.clauseKey(),
                                a.clauseKey() == null ? 0 : text.number(a.clauseKey()),
                                a.outcome(),
                                a.answer(),
                                a.answeredAt()))
                        .toList());
    }

    private RoundLine line(ContractTemplates.Round r, int mine) {
        return new RoundLine(
                r.edition(),
                r.kind(),
                r.title(),
                r.titleEn(),
                r.association(),
                r.associationEn(),
                r.from(),
                r.until(),
                Rounds.isOpen(r, LocalDate.now(clock)),
                r.label(),
                mine);
    }
}
