package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluationItem;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The firm answers what a bureau asked about an indicator; who asked is told. */
@UseCase
@Permit(Right.EVALUATE_OWN_FIRM)
public class ReplyToCheck {
    private static final String PAGE = "/regulator/selfevaluation/one.xhtml?evaluation=";

    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the answer that was read */
    public record Reply(int year, String indicator, long version, String words) {}

    public void reply(AccessScope scope, Reply reply) {
        years.unreleased(scope, reply.year());
        SelfEvaluation evaluation = evaluations
                .lockOwn(scope, reply.year())
                .orElseThrow(() -> new NotFound("SelfEvaluation", reply.year()));
        evaluation.expectFiled();
        SelfEvaluationItem item = evaluations
                .item(scope, evaluation, reply.indicator())
                .orElseThrow(() -> new NotFound("SelfEvaluationItem", reply.indicator()));
        item.expectVersion(reply.version());
        item.reply(scope, reply.words(), Time.now(clock));
        audit.record(
                scope,
                "REPLY_TO_CHECK",
                "SelfEvaluationItem",
                item.key(),
                Map.of("outcome", CheckOutcome.ASKED),
                Map.of("outcome", item.outcome(), "reply", item.reply()),
                null);
        if (item.checkedBy() != null) {
            notifier.tell(
                    scope,
                    item.checkedBy(),
                    "selfevaluation.ANSWERED",
                    List.of(evaluation.firmName(), item.indicator(), item.reply()),
                    PAGE + evaluation.key());
        }
    }
}
