package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingRun;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 初评: begins the calculation of a whole year for all producers of the city (Measures Art. 10). The same key again gives
 * the same run; a new key supersedes an earlier run that was not released.
 */
@UseCase
@Permit(Right.GRADE)
public class StartRun {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");

    @Inject
    Runs runs;

    @Inject
    RuleSets ruleSets;

    @Inject
    Grades grades;

    @Inject
    Producers producers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public RunView start(AccessScope scope, int year, String idempotencyKey) {
        if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
            throw new RuleViolated(GradingError.IDEMPOTENCY_KEY_INVALID);
        }
        PublishedRules rules = rules(scope, year);
        YearOfCity held = runs.lockYear(scope, year).orElseGet(() -> open(scope, year, rules));
        Optional<GradingRun> sent = runs.byIdempotencyKey(scope, idempotencyKey);
        if (sent.isPresent()) {
            if (sent.get().year() != year) throw new RuleViolated(GradingError.IDEMPOTENCY_KEY_INVALID);
            return RunView.of(sent.get());
        }
        if (!held.released() && grades.anyImported(scope, year)) {
            throw new RuleViolated(GradingError.YEAR_HAS_RESULTS, year);
        }
        Optional<GradingRun> before = runs.byId(scope, held.currentRunId());
        if (before.isPresent() && before.get().running()) {
            throw new RuleViolated(GradingError.RUN_IN_PROGRESS, before.get().startedByName());
        }
        Instant now = Time.now(clock);
        GradingRun run = new GradingRun(scope, held, idempotencyKey, producers.count(scope), now);
        held.run(run);
        before.ifPresent(GradingRun::supersede);
        ruleSets.get(scope, held.ruleSetId()).freeze(now);
        runs.add(run);
        audit.record(scope, "START_GRADING_RUN", "GradingRun", run.key(), null, RunView.of(run), null);
        return RunView.of(run);
    }

    /**
     * A year may be calculated from its first day on; before its last day that is a trial of what is known. A year that is
     * opened by it holds the rules, so that nobody publishes others for it meanwhile.
     */
    private PublishedRules rules(AccessScope scope, int year) {
        PublishedRules rules = (runs.year(scope, year).isPresent()
                        ? ruleSets.holding(scope, year)
                        : ruleSets.lockHolding(scope, year))
                .orElseThrow(() -> new RuleViolated(GradingError.YEAR_NOT_OPEN, year));
        RuleSet meaning = ruleSets.read(rules);
        meaning.requireInForce(LocalDate.now(clock));
        LocalDate begins = meaning.evaluationYear(year).from();
        if (begins.isAfter(LocalDate.now(clock))) throw new RuleViolated(GradingError.YEAR_NOT_OPEN, year);
        return rules;
    }

    private YearOfCity open(AccessScope scope, int year, PublishedRules rules) {
        YearOfCity opened = new YearOfCity(scope.cityId(), year, rules.id());
        runs.add(opened);
        return opened;
    }
}
