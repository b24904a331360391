package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingRun;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.KnownFact;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.Verdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One chunk of a run in one transaction: grades and cursor move together, so a killed server goes on where the last
 * commit stood. Facts are read as of the start of the run, so the end is the same with or without a break.
 */
@UseCase
@Permit(Right.GRADE)
public class AdvanceRun {
    /** Firms of one transaction: large enough to be quick, small enough to show progress, to lose and to hold little. */
    static final int CHUNK = 200;

    @Inject
    Runs runs;

    @Inject
    RuleSets ruleSets;

    @Inject
    Facts facts;

    @Inject
    Grades grades;

    @Inject
    Producers producers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public RunView advance(AccessScope scope, UUID key) {
        GradingRun run = runs.lock(scope, key);
        if (!run.running()) return RunView.of(run);
        List<FirmGrade.Firm> firms = producers.piece(scope, run.cursor(), CHUNK);
        Instant now = Time.now(clock);
        if (!firms.isEmpty()) {
            grade(scope, run, firms, now);
            run.advance(firms.size(), firms.get(firms.size() - 1).tenantId());
        }
        if (firms.size() < CHUNK) {
            run.finish(now);
            audit.record(scope, "FINISH_GRADING_RUN", "GradingRun", run.key(), null, RunView.of(run), null);
        }
        return RunView.of(run);
    }

    private void grade(AccessScope scope, GradingRun run, List<FirmGrade.Firm> firms, Instant now) {
        RuleSet rules = ruleSets.read(ruleSets.get(scope, run.ruleSetId()));
        GradingEngine engine = new GradingEngine(rules);
        EvaluationYear year = rules.evaluationYear(run.year());
        List<Long> ids = firms.stream().map(FirmGrade.Firm::tenantId).toList();
        Map<Long, List<KnownFact>> known = facts.counting(scope, ids, run.factsUntil(), year.until()).stream()
                .filter(f -> rules.knows(f.value().event()))
                .collect(Collectors.groupingBy(KnownFact::firm));
        Map<Long, List<History.Past>> past = grades.pastOf(scope, ids, run.year());
        for (FirmGrade.Firm firm : firms) {
            List<KnownFact> own = known.getOrDefault(firm.tenantId(), List.of());
            List<History.Past> years = past.getOrDefault(firm.tenantId(), List.of());
            History history = new History(years);
            Verdict verdict = engine.annual(
                    run.year(),
                    firm.eligibility(),
                    own.stream().map(KnownFact::value).toList(),
                    history);
            grades.add(FirmGrade.of(
                    run,
                    firm,
                    verdict,
                    history.lastGraded(run.year(), rules.ceilingLooksBackYears())
                            .map(History.Past::level)
                            .orElse(null),
                    Regrading.evidence(verdict, rules, years, own),
                    now));
        }
    }
}
