package io.zhuangan.grading;

import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Indicator;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.StageCalendar;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Years of grading for the rooms that run its stages, inside their own transaction and behind their own permit. */
@ApplicationScoped
public class YearDoor {
    private static final String INFORMATION_CHECK = "INFORMATION_CHECK";

    @Inject
    RuleSets ruleSets;

    @Inject
    Runs runs;

    @Inject
    Facts facts;

    @Inject
    Producers producers;

    @Inject
    Clock clock;

    /** The year whose self-evaluation began last; before the first one begins, the first. Empty without rules. */
    public Optional<YearFrame> current(AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        Optional<YearFrame> begun = frame(scope, today.getYear())
                .filter(f -> f.selfEvaluationFrom() != null
                        && !f.selfEvaluationFrom().isAfter(today))
                .or(() -> frame(scope, today.getYear() - 1));
        return begun.or(() -> frame(scope, today.getYear()));
    }

    /** Empty for a year without rules. */
    public Optional<YearFrame> frame(AccessScope scope, int year) {
        boolean released = runs.year(scope, year).filter(YearOfCity::released).isPresent();
        return rulesOf(scope, year).map(rules -> frame(rules, year, released));
    }

    /** Those the year was opened with; newer ones change nothing for it. */
    private Optional<RuleSet> rulesOf(AccessScope scope, int year) {
        return runs.year(scope, year)
                .map(y -> ruleSets.get(scope, y.ruleSetId()))
                .or(() -> ruleSets.holding(scope, year))
                .map(ruleSets::read);
    }

    private YearFrame frame(RuleSet rules, int number, boolean released) {
        EvaluationYear year = rules.evaluationYear(number);
        Optional<StageCalendar.Stage> self = rules.stages().stage(StageCalendar.SELF_EVALUATION);
        return new YearFrame(
                number,
                year.from(),
                year.lastDay(),
                rules.version(),
                GradeDetails.names(rules.notice()),
                self.map(StageCalendar.Stage::opens).map(d -> d.in(number)).orElse(null),
                self.map(StageCalendar.Stage::closes).map(d -> d.in(number)).orElse(null),
                rules.stages()
                        .stage(INFORMATION_CHECK)
                        .map(StageCalendar.Stage::closes)
                        .map(d -> d.in(number))
                        .orElse(null),
                !LocalDate.now(clock).isBefore(year.until()),
                released,
                lines(rules));
    }

    private static List<YearFrame.Line> lines(RuleSet rules) {
        List<YearFrame.Line> lines = new ArrayList<>();
        for (Indicator first : rules.tree()) {
            for (Indicator second : first.children()) {
                for (Indicator third : second.children()) {
                    lines.add(new YearFrame.Line(
                            third.code(),
                            GradeDetails.names(third.name()),
                            GradeDetails.names(first.name()),
                            GradeDetails.names(second.name()),
                            third.points(),
                            events(rules, third)));
                }
            }
        }
        return lines;
    }

    private static List<YearFrame.Event> events(RuleSet rules, Indicator third) {
        return third.rules().stream()
                .flatMap(rule -> rule.events().stream().sorted())
                .distinct()
                .map(rules::event)
                .map(e -> new YearFrame.Event(e.code(), GradeDetails.names(e.name())))
                .toList();
    }

    /** Producers within reach in order of internal ids, each with the reason why it sits the year out, if it does. */
    public List<Participant> participants(AccessScope scope, int year) {
        RuleSet rules = rulesOf(scope, year).orElse(null);
        if (rules == null) return List.of();
        EvaluationYear span = rules.evaluationYear(year);
        Map<Long, List<Fact>> stops =
                facts.ofEvent(scope, rules.eligibility().stopEvent(), Time.now(clock), span.until()).stream()
                        .collect(Collectors.groupingBy(
                                GradingFact::tenantId, Collectors.mapping(GradingFact::value, Collectors.toList())));
        return producers.all(scope).stream()
                .map(firm -> participant(rules, span, firm, stops.getOrDefault(firm.tenantId(), List.of())))
                .toList();
    }

    private static Participant participant(RuleSet rules, EvaluationYear year, FirmGrade.Firm firm, List<Fact> stops) {
        Eligibility eligibility = rules.eligibility();
        return new Participant(
                firm.tenantId(),
                firm.key(),
                firm.name(),
                firm.licenceNumber(),
                firm.districtCode(),
                eligibility
                        .deferral(eligibility.withStops(firm.eligibility(), stops), year)
                        .map(Enum::name)
                        .orElse(null));
    }
}
