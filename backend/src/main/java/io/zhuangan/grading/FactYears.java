package io.zhuangan.grading;

import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.History;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which year a fact lies in, and the lock that lets a run see a change of facts whole or not at all. */
@ApplicationScoped
public class FactYears {
    /** Keys per statement: far below the driver's packet, few round trips. */
    private static final int SLICE = 1000;

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

    /** The rules of today's evaluation year. */
    RuleSet rules(AccessScope scope) {
        return rules(scope, LocalDate.now(clock));
    }

    /**
     * The rules a day's facts are read with: those its evaluation year was opened with, or else those that hold for it.
     * A day before any rules is read with the newest.
     *
     * @param day null for today
     */
    RuleSet rules(AccessScope scope, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        // All sets of a city begin their years on the same day, which publishing sees to.
        RuleSet newest = ruleSets.holding(scope, today.getYear() + 1)
                .map(ruleSets::read)
                .orElseThrow(() -> new RuleViolated(GradingError.YEAR_NOT_OPEN, today.getYear()));
        int year = newest.yearOf(day == null ? today : day);
        return runs.year(scope, year)
                .map(y -> ruleSets.get(scope, y.ruleSetId()))
                .or(() -> ruleSets.holding(scope, year))
                .map(ruleSets::read)
                .orElse(newest);
    }

    /**
     * Runs and releases of the year a fact counts in wait until this transaction ends. A year without rules refuses,
     * and so does a released one, unless the fact downgrades at once: that updates the grade that stands (Measures Art. 6).
     *
     * @return the year it counts in: its own, or a later one when the firm sat that out (Art. 9)
     */
    Counted hold(AccessScope scope, FirmGrade.Firm firm, String event, LocalDate day) {
        RuleSet rules = rules(scope, day);
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
        return counting(scope, rules, List.of(firm)).year(firm, day);
    }

    /** In which years events of these firms count, for many at once: what decides about it is read here, in slices. */
    Counting counting(AccessScope scope, RuleSet rules, Collection<FirmGrade.Firm> firms) {
        LocalDate today = LocalDate.now(clock);
        int year = rules.yearOf(today);
        String stop = rules.eligibility().stopEvent();
        Map<Long, List<Fact>> stops = new HashMap<>();
        Map<Long, List<History.Past>> past = new HashMap<>();
        List<Long> ids = firms.stream().map(FirmGrade.Firm::tenantId).toList();
        for (int from = 0; from < ids.size(); from += SLICE) {
            List<Long> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
            past.putAll(grades.pastOf(scope, slice, year + 1));
            for (GradingFact fact : facts.ofEvent(scope, stop, slice, Time.now(clock), today.plusDays(1))) {
                stops.computeIfAbsent(fact.tenantId(), k -> new ArrayList<>()).add(fact.value());
            }
        }
        GradingEngine engine = new GradingEngine(rules);
        return (firm, day) -> engine.countingYear(
                day,
                year,
                firm.eligibility(),
                stops.getOrDefault(firm.tenantId(), List.of()),
                new History(past.getOrDefault(firm.tenantId(), List.of())));
    }

    /** The year a day counts in for a firm: its own, or a later one when the firm sat that out (Measures Art. 9). */
    @FunctionalInterface
    interface Counting {
        int year(FirmGrade.Firm firm, LocalDate day);
    }
}
