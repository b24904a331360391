package io.zhuangan.contract;

import io.zhuangan.contract.domain.ContractComment;

/** Comments as records. */
final class CommentViews {
    private CommentViews() {}

    static CommentView of(ContractComment c, ContractText text, String tenant, String tenantEn) {
        return new CommentView(
                c.key(),
                c.clauseKey(),
                c.clauseKey() == null ? 0 : text.number(c.clauseKey()),
                c.words(),
                c.writtenByName(),
                tenant,
                tenantEn,
                c.writtenAt(),
                c.outcome(),
                c.answer(),
                c.answeredByName(),
                c.answeredAt());
    }
}
