package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.Juries;
import io.zhuangan.showcase.domain.Nominations;
import io.zhuangan.showcase.domain.Scoring;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells the result of a nomination with its reasons, once enough jurors have scored. A chosen one comes before the
 * editors; who was not chosen reads why. Who nominated does not decide.
 */
@UseCase
@Permit(Right.RUN_CASE_CALL)
public class DecideNomination {
    @Inject
    Nominations nominations;

    @Inject
    Juries juries;

    @Inject
    Closeness closeness;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the nomination as it was read */
    public record Result(UUID key, long version, boolean chosen, String reasons) {}

    public void decide(AccessScope scope, Result r) {
        CaseNomination nomination = nominations.lock(scope, r.key());
        nomination.expectVersion(r.version());
        nomination.mustBeSubmitted();
        closeness
                .of(
                        scope,
                        nomination.firmId(),
                        nomination.tenantId(),
                        nomination.nominatedBy(),
                        juries.seat(scope, r.key()).filter(juries::recused).isPresent())
                .ifPresent(why -> {
                    throw new RuleViolated(ShowcaseError.JUROR_TOO_CLOSE, why);
                });
        NominationLine line = nominations.line(scope, r.key());
        CallView call = nominations.call(scope, line.call()).orElseThrow();
        Map<UUID, BigDecimal> weights =
                call.criteria().stream().collect(Collectors.toMap(CallView.Criterion::key, CallView.Criterion::weight));
        Set<UUID> out = juries.recusals(nomination.id()).keySet();
        List<BigDecimal> totals = juries.scores(nomination.id()).entrySet().stream()
                .filter(juror -> !out.contains(juror.getKey()))
                .map(juror -> Scoring.total(weights, juror.getValue()))
                .toList();
        BigDecimal mean = totals.isEmpty() ? null : Scoring.mean(totals);
        nomination.decide(r.chosen(), mean, totals.size(), call.minJurors(), r.reasons(), scope, Time.now(clock));
        tell(scope, nomination, line, r);
        audit.record(
                scope,
                "DECIDE_NOMINATION",
                "CaseNomination",
                nomination.key(),
                NominationState.SUBMITTED.name(),
                nomination.state() + " " + mean,
                r.reasons().strip());
    }

    private void tell(AccessScope scope, CaseNomination nomination, NominationLine line, Result r) {
        String notice = r.chosen() ? "editorial.CHOSEN" : "editorial.NOT_CHOSEN";
        List<String> args = List.of(line.title(), r.reasons().strip());
        boolean byFirm = nomination.tenantId() == nomination.firmId();
        String zone = "/association/zone/case.xhtml?key=" + nomination.key();
        notifier.tellHolders(scope, nomination.tenantId(), Right.NOMINATE_CASE, notice, args, byFirm ? zone : null);
        if (!byFirm) notifier.tellHolders(scope, nomination.firmId(), Right.CONSENT_TO_CASE, notice, args, zone);
    }
}
