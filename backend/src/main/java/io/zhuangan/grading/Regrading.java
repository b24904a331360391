package io.zhuangan.grading;

import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingEngine.Reasons;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.KnownFact;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
    TalkProposals talks;

    @Inject
    Clock clock;

    /** What a grade of one firm and year is made from. */
    record Case(FirmGrade.Firm firm, int year, RuleSet rules, List<KnownFact> facts, List<History.Past> past) {
        /** As if these facts were gone and earlier years had come out otherwise. */
        Case without(Set<UUID> keys, List<History.Past> otherwise) {
            return new Case(
                    firm,
                    year,
                    rules,
                    facts.stream().filter(f -> !keys.contains(f.key())).toList(),
                    otherwise);
        }

        History history() {
            return new History(past);
        }
    }

    Case read(AccessScope scope, FirmGrade.Firm firm, int year, long ruleSetId) {
        RuleSet rules = ruleSets.read(ruleSets.get(scope, ruleSetId));
        List<Long> id = List.of(firm.tenantId());
        List<KnownFact> known = facts
                .counting(scope, id, Time.now(clock), rules.evaluationYear(year).until())
                .stream()
                .filter(f -> rules.knows(f.value().event()))
                .toList();
        return new Case(
                firm, year, rules, known, grades.pastOf(scope, id, year).getOrDefault(firm.tenantId(), List.of()));
    }

    /** An event downgrades whoever sits the year out too; a restored grade is no rise; everything else is ordinary. */
    static Verdict verdict(Case given, Occasion occasion, Reasons reasons) {
        GradingEngine engine = new GradingEngine(given.rules());
        List<Fact> known = given.facts().stream().map(KnownFact::value).toList();
        Eligibility.Firm firm = given.firm().eligibility();
        if (occasion == Occasion.IMMEDIATE || occasion == Occasion.RESTORATION) {
            Verdict.Graded now = engine.atOnce(given.year(), firm, known, given.history(), reasons);
            if (now.immediate() != null) return now;
        }
        Verdict verdict = engine.annual(given.year(), firm, known, given.history(), reasons);
        if (verdict instanceof Verdict.Graded graded && occasion == Occasion.RESTORATION) {
            return engine.score(given.year(), graded.counted(), given.history(), Occasion.RESTORATION, reasons);
        }
        return verdict;
    }

    /** @param before the standing grade of that firm and year, or null where there is none yet */
    FirmGrade decide(AccessScope scope, long firmId, FirmGrade.Decision decision, FirmGrade before) {
        Instant now = Time.now(clock);
        FirmGrade.Firm firm = producers.one(scope, firmId);
        Case given = read(scope, firm, decision.year(), decision.ruleSetId());
        Verdict verdict = verdict(given, decision.occasion(), Reasons.KEPT);
        Grade last = given.history()
                .lastGraded(decision.year(), given.rules().ceilingLooksBackYears())
                .map(History.Past::level)
                .orElse(null);
        FirmGrade.Evidence evidence = evidence(verdict, given.rules(), given.past(), given.facts());
        FirmGrade grade = FirmGrade.decided(firm, decision, verdict, last, evidence, before, now);
        grades.addReplacing(grade);
        talks.review(scope, firmId, now);
        return grade;
    }

    /** What is kept with a grade so that it can be explained and replayed. */
    static FirmGrade.Evidence evidence(Verdict verdict, RuleSet rules, List<History.Past> past, List<KnownFact> own) {
        Map<UUID, String> notes = new HashMap<>();
        for (KnownFact known : own) notes.put(known.key(), known.note());
        String frozen = ExplanationJson.facts(verdict, rules, notes::get);
        LocalDate inspected = null;
        for (KnownFact known : own) {
            Fact fact = known.value();
            if (!rules.intervals().counts(fact.inspectionType())) continue;
            if (inspected == null || fact.occurredOn().isAfter(inspected)) inspected = fact.occurredOn();
        }
        return new FirmGrade.Evidence(
                ExplanationJson.write(verdict, rules, past, notes::get),
                frozen,
                ExplanationJson.hash(frozen),
                ExplanationJson.losses(verdict),
                inspected);
    }
}
