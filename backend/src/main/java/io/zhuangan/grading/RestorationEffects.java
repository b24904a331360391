package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Occasion;
import io.zhuangan.grading.domain.RestorationResult;
import io.zhuangan.grading.domain.RestorationResult.Stated;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What becomes of a firm's grades when facts fall (Measures Art. 11). Their years are graded without them and without the
 * ceiling; a downgrade of a year that was never evaluated is lifted, because what stood before it was never evaluated
 * away. Later grades that were held down by them are graded anew by the ordinary rule. A result that came from a file
 * rests on no facts known here: it becomes what the document says.
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

    /** What a correction names: facts that fall, and results from files with what they are without them. */
    record Fallen(List<GradingFact> facts, List<Stated> results) {
        Fallen {
            facts = List.copyOf(facts);
            results = List.copyOf(results);
        }

        static Fallen of(List<GradingFact> facts, List<RestorationResult> results) {
            return new Fallen(
                    facts, results.stream().map(RestorationResult::stated).toList());
        }
    }

    /**
     * One grade that changes.
     *
     * @param level null when it is lifted and nothing takes its place, or when the firm sits the year out without it
     * @param stated what takes its place where nothing can be computed, or null
     */
    record Effect(FirmGrade before, Occasion occasion, boolean lifted, Grade level, Stated stated) {
        private static Effect stated(FirmGrade before, Stated stated) {
            return new Effect(before, Occasion.RESTORATION, false, stated.level(), stated);
        }
    }

    /** The years these facts count in, ascending. */
    private SortedSet<Integer> years(AccessScope scope, FirmGrade.Firm firm, List<GradingFact> facts) {
        RuleSet rules = years.rules(scope);
        return facts.stream()
                .map(f -> years.countingYear(scope, rules, firm, f.occurredOn()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every year that may change, ascending: runs and releases of these have to wait for a correction. */
    List<Integer> span(AccessScope scope, FirmGrade.Firm firm, Fallen fallen) {
        SortedSet<Integer> named = years(scope, firm, fallen.facts());
        fallen.results().forEach(r -> named.add(r.year()));
        int last = years.rules(scope).yearOf(LocalDate.now(clock));
        return IntStream.rangeClosed(named.first(), last).boxed().toList();
    }

    /**
     * What a result from a file would have been without the facts that fall nobody here can compute.
     *
     * @throws RuleViolated RESTORATION_FROM_FILE with the year, when what it becomes is not named
     */
    void expectStated(AccessScope scope, FirmGrade.Firm firm, Fallen fallen) {
        for (int year : years(scope, firm, fallen.facts())) {
            if (fallen.results().stream().anyMatch(r -> r.year() == year)) continue;
            grades.standing(scope, firm.tenantId(), year)
                    .filter(FirmGrade::takenOver)
                    .ifPresent(g -> {
                        throw new RuleViolated(GradingError.RESTORATION_FROM_FILE, year);
                    });
        }
    }

    /** Without writing anything: by year, as it will come out. */
    List<Effect> of(AccessScope scope, FirmGrade.Firm firm, Fallen fallen) {
        SortedSet<Integer> touched = years(scope, firm, fallen.facts());
        if (touched.isEmpty() && fallen.results().isEmpty()) return List.of();
        Set<UUID> keys = fallen.facts().stream().map(GradingFact::key).collect(Collectors.toSet());
        Map<Integer, Stated> results =
                fallen.results().stream().collect(Collectors.toMap(Stated::year, Function.identity()));
        Map<Integer, Optional<Grade>> otherwise = new HashMap<>();
        List<Effect> effects = new ArrayList<>();
        for (int year : span(scope, firm, fallen)) {
            FirmGrade before = grades.standing(scope, firm.tenantId(), year).orElse(null);
            if (before == null || before.takenOver() && !results.containsKey(year)) continue;
            boolean own = touched.contains(year);
            if (!own && !before.takenOver() && (!before.capped() || otherwise.isEmpty())) continue;
            Effect effect = before.takenOver()
                    ? Effect.stated(before, results.get(year))
                    : effect(scope, firm, before, own, keys, otherwise);
            if (effect.occasion() == Occasion.FOLLOWING && effect.level() == before.level()) continue;
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
        if (!lifted) return new Effect(before, occasion, false, level, null);
        return fromFile(scope, before)
                .map(f -> Effect.stated(before, new Stated(before.year(), f.level(), f.points())))
                .orElseGet(() -> new Effect(before, occasion, true, null, null));
    }

    /** The result from a file that events of its year took the place of: without them it holds again. */
    private Optional<FirmGrade> fromFile(AccessScope scope, FirmGrade grade) {
        FirmGrade found = grade;
        while (!found.takenOver() && found.replaces() != null) found = grades.get(scope, found.replaces());
        return Optional.of(found).filter(FirmGrade::takenOver);
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
