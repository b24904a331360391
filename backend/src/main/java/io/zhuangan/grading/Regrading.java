package io.zhuangan.grading;

import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Occasion;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Verdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives one firm another grade outside the yearly run, from its facts as they stand now: after an event (Measures
 * Art. 6, 8), an upheld objection (Art. 10(5)) or a quashed penalty (Art. 11). The grade before stays on record. Inside
 * the use case of whoever decides, which holds the permit and tells the firm.
 */
@ApplicationScoped
public class Regrading {
    @Inject
    RuleSets ruleSets;

    @Inject
    Facts facts;

    @Inject
    Grades grades;

    @Inject
    Producers producers;

    @Inject
    Clock clock;

    /** @param before the standing grade of that firm and year, or null where there is none yet */
    FirmGrade decide(AccessScope scope, long firmId, FirmGrade.Decision decision, FirmGrade before) {
        Instant now = Time.now(clock);
        RuleSet rules = ruleSets.read(ruleSets.get(scope, decision.ruleSetId()));
        FirmGrade.Firm firm = producers.one(scope, firmId);
        List<GradingFact> known =
                facts
                        .counting(
                                scope,
                                List.of(firmId),
                                now,
                                rules.evaluationYear(decision.year()).until())
                        .stream()
                        .filter(f -> rules.knows(f.event()))
                        .toList();
        List<History.Past> years =
                grades.pastOf(scope, List.of(firmId), decision.year()).getOrDefault(firmId, List.of());
        History history = new History(years);
        GradingEngine engine = new GradingEngine(rules);
        Verdict verdict = engine.annual(
                decision.year(),
                firm.eligibility(),
                known.stream().map(GradingFact::value).toList(),
                history);
        if (verdict instanceof Verdict.Graded graded && decision.occasion() == Occasion.RESTORATION) {
            verdict = engine.score(decision.year(), graded.counted(), history, Occasion.RESTORATION);
        }
        Grade last = history.lastGraded(decision.year(), rules.ceilingLooksBackYears())
                .map(History.Past::level)
                .orElse(null);
        FirmGrade grade =
                FirmGrade.decided(firm, decision, verdict, last, evidence(verdict, rules, years, known), before, now);
        grades.addReplacing(grade);
        return grade;
    }

    /** What is kept with a grade so that it can be explained and replayed. */
    static FirmGrade.Evidence evidence(Verdict verdict, RuleSet rules, List<History.Past> past, List<GradingFact> own) {
        Map<UUID, GradingFact> byKey = own.stream().collect(Collectors.toMap(GradingFact::key, Function.identity()));
        String frozen = ExplanationJson.facts(verdict, rules, byKey);
        LocalDate inspected = own.stream()
                .map(GradingFact::value)
                .filter(f -> rules.intervals().counts(f.inspectionType()))
                .map(Fact::occurredOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new FirmGrade.Evidence(
                ExplanationJson.write(verdict, rules, past, byKey), frozen, ExplanationJson.hash(frozen), inspected);
    }
}
