package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.Juries;
import io.zhuangan.showcase.domain.Nominations;
import io.zhuangan.showcase.domain.Scoring;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A juror gives points on every criterion; again, until the result is told. Who is too close is refused. */
@UseCase
@Permit(Right.JUDGE_CASES)
public class ScoreNomination {
    @Inject
    Juries juries;

    @Inject
    Nominations nominations;

    @Inject
    Closeness closeness;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param points by criterion, each 0 to 10 in halves */
    public record Score(UUID nomination, Map<UUID, BigDecimal> points) {}

    /** @return the juror's total on a scale of 100 */
    public BigDecimal score(AccessScope scope, Score s) {
        Juries.Seat juror =
                juries.seat(scope, s.nomination()).orElseThrow(() -> new NotFound("CaseNomination", s.nomination()));
        if (!juror.state().equals(NominationState.SUBMITTED.name())) {
            throw new RuleViolated(ShowcaseError.NOMINATION_NOT_OPEN, NominationState.valueOf(juror.state()));
        }
        closeness
                .of(scope, juror.firm(), juror.nominator(), juror.nominatedBy(), juries.recused(juror))
                .ifPresent(why -> {
                    throw new RuleViolated(ShowcaseError.JUROR_TOO_CLOSE, why);
                });
        s.points().values().forEach(Scoring::mustBePoints);
        Map<UUID, BigDecimal> weights = nominations.call(scope, juror.call()).orElseThrow().criteria().stream()
                .collect(Collectors.toMap(CallView.Criterion::key, CallView.Criterion::weight));
        BigDecimal total = Scoring.total(weights, s.points());
        juries.score(juror, s.points(), Time.now(clock));
        audit.record(scope, "SCORE_NOMINATION", "CaseNomination", s.nomination(), null, total.toString(), null);
        return total;
    }
}
