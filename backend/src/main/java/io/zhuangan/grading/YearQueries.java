package io.zhuangan.grading;

import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.StageCalendar;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Evaluation years for regulators: stages, rules, the run that stands, and what waits for somebody. */
@Reads
@Permit(Right.READ_GRADES)
public class YearQueries {
    /** Pending facts shown at once; more than that is no list for a page. */
    private static final int PENDING = 50;

    @Inject
    Runs runs;

    @Inject
    RuleSets ruleSets;

    @Inject
    Facts facts;

    @Inject
    FactYears factYears;

    @Inject
    Producers producers;

    @Inject
    Downgrade downgrade;

    @Inject
    Clock clock;

    /** Years of the city, newest first. */
    public List<Integer> years(AccessScope scope) {
        return runs.years(scope).stream().map(YearOfCity::year).toList();
    }

    public YearView year(AccessScope scope, int number) {
        YearOfCity year = runs.year(scope, number).orElseThrow(() -> new NotFound("EvaluationYear", number));
        PublishedRules published = ruleSets.get(scope, year.ruleSetId());
        RuleSet rules = ruleSets.read(published);
        EvaluationYear span = rules.evaluationYear(number);
        LocalDate today = LocalDate.now(clock);
        RunView run = runs.byId(scope, year.currentRunId()).map(RunView::of).orElse(null);
        long changed = runs.byId(scope, year.currentRunId())
                .filter(r -> !year.released())
                .map(r -> facts.changedSince(scope, r.factsUntil(), span.until()))
                .orElse(0L);
        return new YearView(
                number,
                span.from(),
                span.lastDay(),
                !today.isBefore(span.until()),
                year.released(),
                published.key(),
                rules.version(),
                GradeDetails.names(rules.name()),
                GradeDetails.names(rules.notice()),
                stages(rules, number, today),
                GradeDetails.bands(rules),
                run,
                producers.count(scope),
                facts.count(scope, span.from(), span.until()),
                changed);
    }

    /** A stage is done after its last day; the first that is not done is now, once its first day has come. */
    private static List<StageView> stages(RuleSet rules, int year, LocalDate today) {
        List<StageView> stages = new ArrayList<>();
        boolean reached = !rules.evaluationYear(year).until().isAfter(today);
        boolean open = reached;
        for (StageCalendar.Stage stage : rules.stages().stages()) {
            LocalDate opens = stage.opens() == null ? null : stage.opens().in(year);
            LocalDate closes = stage.closes() == null ? null : stage.closes().in(year);
            boolean done = closes != null && closes.isBefore(today);
            String state = done ? "done" : open ? "now" : "later";
            if (!done) open = false;
            stages.add(new StageView(
                    stage.code(), GradeDetails.names(stage.name()), opens, closes, stage.workdays(), state));
        }
        return stages;
    }

    public RunView run(AccessScope scope, UUID key) {
        return RunView.of(runs.get(scope, key));
    }

    /** Whether the caller began the run and so may not release it. */
    public boolean startedByMe(AccessScope scope, UUID key) {
        return runs.get(scope, key).startedBy() == scope.personId();
    }

    /** Facts that would put a firm at D and wait for a second person. */
    public List<FactPending> pending(AccessScope scope) {
        List<GradingFact> waiting = facts.pending(scope, PENDING);
        if (waiting.isEmpty()) return List.of();
        Map<Long, FirmGrade.Firm> firms = producers.byId(scope);
        RuleSet rules =
                ruleSets.read(ruleSets.holding(scope, LocalDate.now(clock).getYear() + 1)
                        .orElseThrow(() -> new NotFound("RuleSet", scope.cityId())));
        return waiting.stream()
                .filter(f -> firms.containsKey(f.tenantId()))
                .map(f -> new FactPending(
                        f.key(),
                        firms.get(f.tenantId()).name(),
                        firms.get(f.tenantId()).licenceNumber(),
                        rules.knows(f.event())
                                ? GradeDetails.names(rules.event(f.event()).name())
                                : new TwoNames(f.event(), f.event()),
                        f.occurredOn(),
                        f.documentNo(),
                        f.note(),
                        f.enteredByName(),
                        f.enteredAt(),
                        f.enteredBy() == scope.personId(),
                        downgrade.consequence(scope, firms.get(f.tenantId()), f)))
                .toList();
    }
}
