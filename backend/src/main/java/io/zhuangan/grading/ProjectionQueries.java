package io.zhuangan.grading;

import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.EventType;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Indicator;
import io.zhuangan.grading.domain.KnownFact;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.Verdict;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 级别试算: the engine over the own firm's facts of the running year and what the firm assumes. Reads only, so nothing of
 * it can become a grade; facts that wait for a second officer do not count and are not shown.
 */
@Reads
@Permit(Right.SEE_OWN_GRADE)
public class ProjectionQueries {
    /** Assumed facts of one projection; more is no question any more. */
    static final int MOST = 50;

    @Inject
    Regrading regrading;

    @Inject
    Producers producers;

    @Inject
    RuleSets ruleSets;

    @Inject
    Runs runs;

    @Inject
    Clock clock;

    /** The running year with its rules. */
    private record Frame(int year, PublishedRules published, RuleSet rules) {}

    private Frame frame(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound("Projection", scope.tenantKey());
        LocalDate today = LocalDate.now(clock);
        RuleSet newest = ruleSets.holding(scope, today.getYear() + 1)
                .map(ruleSets::read)
                .orElseThrow(() -> new RuleViolated(GradingError.YEAR_NOT_OPEN, today.getYear()));
        int year = newest.yearOf(today);
        PublishedRules published = runs.year(scope, year)
                .map(YearOfCity::ruleSetId)
                .map(id -> ruleSets.get(scope, id))
                .or(() -> ruleSets.holding(scope, year))
                .orElseThrow(() -> new RuleViolated(GradingError.YEAR_NOT_OPEN, year));
        return new Frame(year, published, ruleSets.read(published));
    }

    /** What may be assumed: events that cost points or put a firm at D, in the order of the index. */
    public List<EventView> events(AccessScope scope) {
        RuleSet rules = frame(scope).rules();
        return rules.events().values().stream()
                .filter(e -> e.immediate() || rules.indicatorOf(e.code()).isPresent())
                .sorted(Comparator.comparing(EventType::immediate)
                        .thenComparing(e ->
                                rules.indicatorOf(e.code()).map(Indicator::code).orElse("~"))
                        .thenComparing(EventType::code))
                .map(e -> new EventView(
                        e.code(),
                        GradeDetails.names(e.name()),
                        rules.indicatorOf(e.code())
                                .map(i -> GradeDetails.names(i.name()))
                                .orElse(null),
                        e.immediate(),
                        e.needs().stream().map(Enum::name).sorted().toList(),
                        e.source()))
                .toList();
    }

    /** @param assumed in the firm's order; none = as things stand */
    public Projection project(AccessScope scope, List<AssumedFact> assumed) {
        Frame frame = frame(scope);
        if (assumed.size() > MOST) throw new RuleViolated(GradingError.PROJECTION_TOO_MANY, MOST);
        Regrading.Case given = regrading.read(
                scope,
                producers.one(scope, scope.tenantId()),
                frame.year(),
                frame.published().id());
        List<Fact> guesses = new ArrayList<>();
        for (AssumedFact one : assumed) guesses.add(fact(one, guesses.size(), frame));
        return project(given, guesses);
    }

    /** What an assumption means to the engine. Its parts that cost nothing either way are filled in. */
    private static Fact fact(AssumedFact said, int number, Frame frame) {
        RuleSet rules = frame.rules();
        String code = said.event() == null ? "" : said.event();
        if (!rules.knows(code)) throw new RuleViolated(GradingError.FACT_TYPE_UNKNOWN, code);
        if (said.on() == null) throw new RuleViolated(GradingError.OCCURRED_NEEDED);
        EvaluationYear year = rules.evaluationYear(frame.year());
        if (!year.contains(said.on())) {
            throw new RuleViolated(GradingError.PROJECTION_DAY_OUTSIDE, year.from(), year.lastDay());
        }
        Set<EventType.Need> needs = rules.event(code).needs();
        if (said.count() != null && said.count() < 0) throw new RuleViolated(GradingError.COUNT_NEGATIVE);
        boolean rate = needs.contains(EventType.Need.BASE);
        if (said.count() == null && (rate || needs.contains(EventType.Need.COUNT))) {
            throw new RuleViolated(GradingError.COUNT_NEEDED);
        }
        if (rate && (said.base() == null || said.base() <= 0)) throw new RuleViolated(GradingError.BASE_NEEDED);
        if (rate && said.count() > said.base()) throw new RuleViolated(GradingError.COUNT_ABOVE_BASE);
        boolean due = needs.contains(EventType.Need.DUE);
        String name = "assumed-" + (number + 1);
        return new Fact(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                code,
                said.on(),
                said.count() == null ? 1 : said.count(),
                rate ? said.base() : null,
                needs.contains(EventType.Need.BATCH) ? name : null,
                needs.contains(EventType.Need.BATCH) ? name : null,
                due ? said.on() : null,
                due && said.done() ? said.on().plusDays(1) : null,
                null,
                rules.event(code).immediate() ? name : null);
    }

    private static Projection project(Regrading.Case given, List<Fact> guesses) {
        RuleSet rules = given.rules();
        List<Fact> all =
                new ArrayList<>(given.facts().stream().map(KnownFact::value).toList());
        all.addAll(guesses);
        Verdict verdict =
                new GradingEngine(rules).annual(given.year(), given.firm().eligibility(), all, given.history());
        Map<UUID, String> notes = given.facts().stream()
                .filter(f -> f.note() != null)
                .collect(Collectors.toMap(KnownFact::key, KnownFact::note));
        Explanation why = ExplanationJson.read(ExplanationJson.write(verdict, rules, given.past(), notes::get));
        List<FactLine> counted = ExplanationJson.lines(ExplanationJson.facts(verdict, rules, notes::get));
        Set<UUID> assumed = new TreeSet<>(guesses.stream().map(Fact::key).toList());
        Verdict.Graded graded = verdict instanceof Verdict.Graded g ? g : null;
        EvaluationYear year = rules.evaluationYear(given.year());
        return new Projection(
                false,
                given.year(),
                year.from(),
                year.lastDay(),
                rules.version(),
                GradeDetails.names(rules.notice()),
                GradeDetails.bands(rules),
                counted.stream().filter(f -> !assumed.contains(f.key())).toList(),
                guesses.stream()
                        .flatMap(g -> counted.stream().filter(f -> f.key().equals(g.key())))
                        .toList(),
                graded == null ? null : graded.points(),
                graded == null ? null : graded.earned().name(),
                graded == null ? null : graded.level().name(),
                graded != null && graded.ceiling() != null,
                graded != null && graded.immediate() != null,
                given.history()
                        .lastGraded(given.year(), rules.ceilingLooksBackYears())
                        .map(History.Past::level)
                        .map(Enum::name)
                        .orElse(null),
                graded == null ? ((Verdict.Deferred) verdict).reason().name() : null,
                why);
    }
}
