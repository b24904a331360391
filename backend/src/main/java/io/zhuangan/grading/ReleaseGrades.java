package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingRun;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 结果告知 (Measures Art. 10(4)): a second person lets the results of a run out; every firm is told its own. Refused for
 * who ran the year, and when facts changed since. Sent twice it changes nothing.
 */
@UseCase
@Permit(Right.RELEASE_GRADES)
public class ReleaseGrades {
    private static final String OWN_GRADE = "/association/zone/grade.xhtml";

    @Inject
    Runs runs;

    @Inject
    RuleSets ruleSets;

    @Inject
    Facts facts;

    @Inject
    Grades grades;

    @Inject
    TalkProposals talks;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public RunView release(AccessScope scope, UUID key) {
        int yearNumber = runs.get(scope, key).year();
        YearOfCity year =
                runs.lockYear(scope, yearNumber).orElseThrow(() -> new NotFound("EvaluationYear", yearNumber));
        GradingRun run = runs.lock(scope, key);
        if (run.state() == GradingRun.State.RELEASED) return RunView.of(run);
        RunView before = RunView.of(run);
        Instant now = Time.now(clock);
        run.release(scope, now);
        year.release(run);
        refuseTooEarly(scope, run);
        int told = grades.notifyAll(scope, run.id(), now);
        int talksProposed = talks.afterRelease(scope, run.id(), run.year(), now);
        for (long firm : grades.firmsOf(scope, run.id())) {
            notifier.tellHolders(
                    scope, firm, Right.SEE_OWN_GRADE, "grading.GRADE_NOTIFIED", List.of(run.year()), OWN_GRADE);
        }
        Map<String, Object> after = Map.of("run", RunView.of(run), "firmsTold", told, "talksProposed", talksProposed);
        audit.record(scope, "RELEASE_GRADES", "GradingRun", key, before, after, null);
        return RunView.of(run);
    }

    private void refuseTooEarly(AccessScope scope, GradingRun run) {
        RuleSet rules = ruleSets.read(ruleSets.get(scope, run.ruleSetId()));
        rules.requireInForce(LocalDate.now(clock));
        EvaluationYear year = rules.evaluationYear(run.year());
        if (rules.calendarEnforced() && LocalDate.now(clock).isBefore(year.until())) {
            throw new RuleViolated(GradingError.YEAR_NOT_OVER, year.lastDay());
        }
        long changed = facts.changedSince(scope, run.factsUntil(), year.until());
        if (changed > 0) throw new RuleViolated(GradingError.RUN_OUTDATED, changed);
        long past = grades.changedSince(scope, run.factsUntil(), run.year());
        if (past > 0) throw new RuleViolated(GradingError.RUN_OUTDATED_BY_PAST, past);
    }
}
