package io.zhuangan.grading;

import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.KnownFact;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which year a fact lies in, and the lock that lets a run see a change of facts whole or not at all. */
@ApplicationScoped
public class FactYears {
    @Inject
    Runs runs;

    @Inject
    RuleSets ruleSets;

    @Inject
    Facts facts;

    @Inject
    Grades grades;

    @Inject
    Clock clock;

    /** The rules facts are read with: the newest of the city. */
    RuleSet rules(AccessScope scope) {
        int year = LocalDate.now(clock).getYear();
        return ruleSets.holding(scope, year + 1)
                .map(ruleSets::read)
                .orElseThrow(() -> new RuleViolated(GradingError.YEAR_NOT_OPEN, year));
    }

    /**
     * Runs and releases of the year a fact counts in wait until this transaction ends. A year without rules refuses,
     * and so does a released one, unless the fact downgrades at once: that updates the grade that stands (Measures Art. 6).
     *
     * @return the year it counts in: its own, or a later one when the firm sat that out (Art. 9)
     */
    Counted hold(AccessScope scope, FirmGrade.Firm firm, String event, LocalDate day) {
        RuleSet rules = rules(scope);
        int year = countingYear(scope, rules, firm, day);
        Optional<YearOfCity> held = runs.lockYear(scope, year);
        boolean released = held.filter(YearOfCity::released).isPresent();
        PublishedRules published = held.map(y -> ruleSets.get(scope, y.ruleSetId()))
                .or(() -> ruleSets.holding(scope, year))
                .orElseThrow(() -> new RuleViolated(GradingError.FACT_YEAR_WITHOUT_RULES, year));
        if (released && !(rules.knows(event) && rules.event(event).immediate()))
            throw new RuleViolated(GradingError.YEAR_RELEASED, year);
        return new Counted(year, released, published);
    }

    /** @param released whether the grades of that year are out */
    record Counted(int year, boolean released, PublishedRules rules) {}

    int countingYear(AccessScope scope, RuleSet rules, FirmGrade.Firm firm, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        List<Long> id = List.of(firm.tenantId());
        List<Fact> known = facts.counting(scope, id, Time.now(clock), today.plusDays(1)).stream()
                .map(KnownFact::value)
                .filter(f -> rules.knows(f.event()))
                .toList();
        List<History.Past> past =
                grades.pastOf(scope, id, rules.yearOf(today) + 1).getOrDefault(firm.tenantId(), List.of());
        return new GradingEngine(rules)
                .countingYear(day, rules.yearOf(today), firm.eligibility(), known, new History(past));
    }
}
