package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluationItem;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The firm fills in one indicator; kept at once, so a draft can be left and taken up by a colleague. */
@UseCase
@Permit(Right.EVALUATE_OWN_FIRM)
public class SaveAnswer {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What is said about an indicator.
     *
     * @param version of the answer that was read, or null when there was none
     */
    public record Answer(int year, String indicator, Long version, BigDecimal points, String statement) {}

    public void save(AccessScope scope, Answer answer) {
        YearFrame frame = years.unreleased(scope, answer.year());
        YearFrame.Line line = frame.line(answer.indicator())
                .orElseThrow(() -> new RuleViolated(SelfEvaluationError.INDICATOR_UNKNOWN, answer.indicator()));
        SelfEvaluation evaluation = evaluations
                .lockOwn(scope, answer.year())
                .orElseThrow(() -> new NotFound("SelfEvaluation", answer.year()));
        Instant now = Time.now(clock);
        evaluation.fill(EvaluationYears.window(frame, evaluation), years.today(), now);
        SelfEvaluationItem known =
                evaluations.item(scope, evaluation, line.code()).orElse(null);
        Map<String, Object> before =
                known == null ? null : Map.of("points", known.points(), "statement", known.statement());
        if (known != null && answer.version() == null) throw new Stale("SelfEvaluationItem", known.key());
        if (known != null) known.expectVersion(answer.version());
        SelfEvaluationItem item = known == null ? new SelfEvaluationItem(evaluation, line.code()) : known;
        item.say(scope, answer.points(), line.points(), answer.statement(), now);
        if (known == null) evaluations.add(item);
        audit.record(
                scope,
                "SAVE_SELF_EVALUATION",
                "SelfEvaluationItem",
                item.key(),
                before,
                Map.of("indicator", line.code(), "points", item.points(), "statement", item.statement()),
                null);
    }
}
