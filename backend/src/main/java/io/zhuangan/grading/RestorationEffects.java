package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Occasion;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.Verdict;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What becomes of a firm's grades when facts fall (Measures Art. 11). Their years are graded without them and without the
 * ceiling; a downgrade of a year that was never evaluated is lifted, because what stood before it was never evaluated
 * away. Later grades that were held down by them are graded anew by the ordinary rule.
 */
@ApplicationScoped
public class RestorationEffects {
    @Inject
    Regrading regrading;

    @Inject
    FactYears years;

    @Inject
    Runs runs;

    @Inject
    Grades grades;

    @Inject
    Clock clock;

    /**
     * One grade that changes.
     *
     * @param level null when it is lifted and nothing takes its place, or when the firm sits the year out without it
     */
    record Effect(FirmGrade before, Occasion occasion, boolean lifted, Grade level) {}

    /** The years these facts count in, ascending. */
    SortedSet<Integer> years(AccessScope scope, FirmGrade.Firm firm, Collection<GradingFact> facts) {
        RuleSet rules = years.rules(scope);
        return facts.stream()
                .map(f -> years.countingYear(scope, rules, firm, f.occurredOn()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every year that may change, ascending: runs and releases of these have to wait for a correction. */
    List<Integer> span(AccessScope scope, FirmGrade.Firm firm, Collection<GradingFact> facts) {
        int last = years.rules(scope).yearOf(LocalDate.now(clock));
        return IntStream.rangeClosed(years(scope, firm, facts).first(), last)
                .boxed()
                .toList();
    }

    /**
     * A result that came from a file was not made from facts, so no fact that falls can put it right: what it would
     * have been without them nobody here can say.
     *
     * @throws RuleViolated RESTORATION_FROM_FILE with the year
     */
    void expectGradedHere(AccessScope scope, FirmGrade.Firm firm, Collection<GradingFact> facts) {
        for (int year : years(scope, firm, facts)) {
            grades.standing(scope, firm.tenantId(), year)
                    .filter(g -> g.ruleSetId() == null)
                    .ifPresent(g -> {
                        throw new RuleViolated(GradingError.RESTORATION_FROM_FILE, year);
                    });
        }
    }

    /** Without writing anything: by year, as it will come out. */
    List<Effect> of(AccessScope scope, FirmGrade.Firm firm, Collection<GradingFact> facts) {
        SortedSet<Integer> touched = years(scope, firm, facts);
        if (touched.isEmpty()) return List.of();
        Set<UUID> fallen = facts.stream().map(GradingFact::key).collect(Collectors.toSet());
        Map<Integer, Optional<Grade>> otherwise = new HashMap<>();
        List<Effect> effects = new ArrayList<>();
        for (int year : span(scope, firm, facts)) {
            FirmGrade before = grades.standing(scope, firm.tenantId(), year).orElse(null);
            if (before == null || before.ruleSetId() == null) continue;
            boolean own = touched.contains(year);
            if (!own && (!before.capped() || otherwise.isEmpty())) continue;
            Effect effect = effect(scope, firm, before, own, fallen, otherwise);
            if (!own && effect.level() == before.level()) continue;
            effects.add(effect);
            if (effect.lifted()) otherwise.put(year, null);
            else otherwise.put(year, Optional.ofNullable(effect.level()));
        }
        return effects;
    }

    private Effect effect(
            AccessScope scope,
            FirmGrade.Firm firm,
            FirmGrade before,
            boolean own,
            Set<UUID> fallen,
            Map<Integer, Optional<Grade>> otherwise) {
        Regrading.Case read = regrading.read(scope, firm, before.year(), before.ruleSetId());
        Regrading.Case given = read.without(fallen, with(read.past(), otherwise));
        Occasion occasion = own ? Occasion.RESTORATION : Occasion.FOLLOWING;
        Verdict verdict = Regrading.verdict(given, occasion, GradingEngine.Reasons.LEFT_OUT);
        Grade level = verdict instanceof Verdict.Graded graded ? graded.level() : null;
        boolean stillDown = verdict instanceof Verdict.Graded graded && graded.immediate() != null;
        boolean lifted = own && !stillDown && !evaluated(scope, before.year());
        return new Effect(before, occasion, lifted, lifted ? null : level);
    }

    /** Whether the year's grades are out; before that a standing one came from an event. */
    private boolean evaluated(AccessScope scope, int year) {
        return runs.year(scope, year).filter(YearOfCity::released).isPresent();
    }

    /** Earlier years as they will have come out; a lifted one is no year that was graded. */
    private static List<History.Past> with(List<History.Past> past, Map<Integer, Optional<Grade>> otherwise) {
        return past.stream()
                .filter(p -> !otherwise.containsKey(p.year()) || otherwise.get(p.year()) != null)
                .map(p -> otherwise.containsKey(p.year())
                        ? new History.Past(p.year(), otherwise.get(p.year()).orElse(null))
                        : p)
                .toList();
    }
}
