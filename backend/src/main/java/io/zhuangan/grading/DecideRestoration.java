package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Restoration;
import io.zhuangan.grading.domain.RestorationResult;
import io.zhuangan.grading.domain.Restorations;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 更正 (Measures Art. 11): a second person approves. The facts that rest on the fallen decision are withdrawn, in a
 * released year too, results from files become what the document says, and the firm's grades follow:
 * {@link RestorationEffects}. Old and new grade stay on record.
 */
@UseCase
@Permit({Right.GRADE, Right.RELEASE_GRADES})
public class DecideRestoration {
    @Inject
    Restorations restorations;

    @Inject
    RestorationEffects effects;

    @Inject
    Facts facts;

    @Inject
    Grades grades;

    @Inject
    RestoredGrades restored;

    @Inject
    Producers producers;

    @Inject
    Runs runs;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param answer reasons; needed for a refusal, told to the firm */
    public void decide(AccessScope scope, UUID key, boolean approve, String answer) {
        Restoration restoration = restorations.lock(scope, key);
        Restoration.State was = restoration.state();
        Instant now = Time.now(clock);
        if (approve) {
            restoration.approve(scope, answer, now);
            putRight(scope, restoration, now);
        } else {
            restoration.refuse(scope, answer, now);
        }
        audit.record(
                scope,
                approve ? "APPROVE_RESTORATION" : "REFUSE_RESTORATION",
                ApplyForRestoration.SUBJECT,
                key,
                Map.of("state", was),
                Map.of("state", restoration.state()),
                restoration.answer());
        if (!approve && restoration.appliedAt() == null) return;
        notifier.tellHolders(
                scope,
                restoration.tenantId(),
                Right.SEE_OWN_GRADE,
                approve ? "grading.RESTORED" : "grading.RESTORATION_REFUSED",
                List.of(restoration.documentNo()),
                Downgrade.OWN_GRADE);
    }

    private void putRight(AccessScope scope, Restoration restoration, Instant now) {
        FirmGrade.Firm firm = producers.one(scope, restoration.tenantId());
        List<GradingFact> named = restorations.facts(scope, restoration).stream()
                .map(fact -> facts.get(scope, fact))
                .toList();
        if (named.stream().anyMatch(f -> f.state() != GradingFact.State.ACTIVE)) {
            throw new RuleViolated(GradingError.RESTORATION_FACT_WRONG);
        }
        List<RestorationResult> results = restorations.results(scope, restoration);
        RestorationEffects.Fallen fallen = RestorationEffects.Fallen.of(named, results);
        effects.span(scope, firm, fallen).forEach(year -> runs.lockYear(scope, year));
        expectUnchanged(scope, restoration, results);
        effects.expectStated(scope, firm, fallen);
        List<RestorationEffects.Effect> changes = effects.of(scope, firm, fallen);
        for (GradingFact fact : named) {
            fact.withdraw(scope, restoration.documentNo(), now);
            audit.record(
                    scope,
                    "WITHDRAW_FACT",
                    FactBook.SUBJECT,
                    fact.key(),
                    Map.of("state", GradingFact.State.ACTIVE),
                    Map.of("state", fact.state(), "restoration", restoration.key()),
                    restoration.documentNo());
        }
        for (RestorationEffects.Effect change : changes) restored.putRight(scope, restoration, change, now);
    }

    /** The results that were named still stand: an event or another correction may have come between. */
    private void expectUnchanged(AccessScope scope, Restoration restoration, List<RestorationResult> results) {
        for (RestorationResult result : results) {
            int year = result.stated().year();
            grades.standing(scope, restoration.tenantId(), year)
                    .filter(g -> g.key().equals(result.grade()))
                    .orElseThrow(() -> new RuleViolated(GradingError.RESTORATION_RESULT_WRONG, year));
        }
    }
}
