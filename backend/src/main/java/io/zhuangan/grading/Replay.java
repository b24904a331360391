package io.zhuangan.grading;

import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Occasion;
import io.zhuangan.grading.domain.RollOver;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A grade computed again from what was kept with it: the text of the rules, the frozen facts, the earlier years. Needs
 * no server, no database and no clock, so that anybody who holds the papers of a grade gets its points.
 */
public final class Replay {
    private Replay() {}

    /**
     * What was kept.
     *
     * @param rules text of the rule set
     * @param occasion why the grade was given
     * @param facts the frozen facts as JSON
     * @param explanation the stored explanation as JSON; only the earlier years are read from it
     * @param deferred whether the firm sat the year out
     * @param producer what decides about sitting out, as the register has it; null = not known
     */
    public record Given(
            String rules,
            int year,
            String occasion,
            String facts,
            String explanation,
            boolean deferred,
            Producer producer) {}

    /**
     * A producer as the register has it.
     *
     * @param licenceEndedOn day the licence ended for good, or null
     */
    public record Producer(LocalDate licensedOn, LocalDate licenceEndedOn, List<Stop> stops) {
        public Producer {
            stops = List.copyOf(stops);
        }

        /** Production stood still; {@code until} null = still does. */
        public record Stop(LocalDate from, LocalDate until) {}
    }

    /**
     * What comes out.
     *
     * @param deferral reason to sit out, or null; where it is set, or should have been, there are no points
     * @param lastLevel level of the year the ceiling is measured from, or null
     * @param strayed keys of facts that do not belong to this year
     */
    public record Outcome(
            BigDecimal points,
            String earned,
            String level,
            boolean capped,
            String lastLevel,
            String deferral,
            Explanation explanation,
            List<UUID> strayed) {
        public Outcome {
            strayed = List.copyOf(strayed);
        }
    }

    /** @throws IllegalArgumentException when something kept is no longer what it must be to be read at all */
    public static Outcome of(Given given) {
        RuleSet rules = RuleSetJson.read(given.rules());
        List<Fact> facts = ExplanationJson.facts(given.facts());
        List<History.Past> past = ExplanationJson.past(given.explanation());
        History history = new History(past);
        List<UUID> strayed = strayed(rules, given.year(), facts, history);
        if (given.deferred()) return deferred(given, rules, facts, past, strayed);
        Verdict.Graded verdict =
                new GradingEngine(rules).score(given.year(), facts, history, Occasion.valueOf(given.occasion()));
        return new Outcome(
                verdict.points(),
                verdict.earned().name(),
                verdict.level().name(),
                verdict.ceiling() != null,
                history.lastGraded(given.year(), rules.ceilingLooksBackYears())
                        .map(History.Past::level)
                        .map(Grade::name)
                        .orElse(null),
                null,
                explanation(verdict, rules, past, given),
                strayed);
    }

    private static Outcome deferred(
            Given given, RuleSet rules, List<Fact> facts, List<History.Past> past, List<UUID> strayed) {
        Optional<Eligibility.Deferral> reason = given.producer() == null
                ? Optional.empty()
                : rules.eligibility()
                        .deferral(
                                rules.eligibility().withStops(firm(given.producer()), facts),
                                rules.evaluationYear(given.year()));
        String last = new History(past)
                .lastGraded(given.year(), rules.ceilingLooksBackYears())
                .map(p -> p.level().name())
                .orElse(null);
        Verdict waiting = new Verdict.Deferred(reason.orElse(null), facts);
        return new Outcome(
                null,
                null,
                null,
                false,
                last,
                reason.map(Enum::name).orElse(null),
                explanation(waiting, rules, past, given),
                strayed);
    }

    private static Eligibility.Firm firm(Producer of) {
        return new Eligibility.Firm(
                of.licensedOn(),
                of.licenceEndedOn(),
                of.stops().stream()
                        .map(s -> new Eligibility.Stop(s.from(), s.until()))
                        .toList());
    }

    private static Explanation explanation(Verdict verdict, RuleSet rules, List<History.Past> past, Given given) {
        Map<UUID, String> notes = ExplanationJson.lines(given.facts()).stream()
                .filter(f -> f.note() != null)
                .collect(Collectors.toMap(FactLine::key, FactLine::note, (one, other) -> one));
        return ExplanationJson.read(ExplanationJson.write(verdict, rules, past, notes::get));
    }

    /** A fact counts in its own year, or later when the firm sat out each year in between (Measures Art. 9). */
    private static List<UUID> strayed(RuleSet rules, int year, List<Fact> facts, History history) {
        List<UUID> strayed = new ArrayList<>();
        for (Fact fact : facts) {
            int counts = RollOver.countingYear(
                    fact.occurredOn(), rules, y -> y < year && (!history.knows(y) || history.satOut(y)));
            if (counts != year) strayed.add(fact.key());
        }
        return strayed;
    }
}
