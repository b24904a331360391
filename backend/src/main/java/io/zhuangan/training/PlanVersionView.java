package io.zhuangan.training;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a yearly plan: who did what when.
 *
 * @param note what the association said when filing; of a change its reason
 * @param answerDue day by which the bureau answers
 * @param remarks what the bureau said
 */
public record PlanVersionView(
        int number,
        PlanState state,
        Instant draftedAt,
        String draftedBy,
        String note,
        Instant filedAt,
        String filedBy,
        LocalDate answerDue,
        Instant decidedAt,
        String decidedBy,
        String remarks) {}
