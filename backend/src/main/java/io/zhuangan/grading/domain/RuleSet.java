package io.zhuangan.grading.domain;

import io.zhuangan.shared.RuleViolated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 规则集: everything a city's bureau may set for a year of grading, as data. Refuses to exist when its points do not
 * add up, its bands leave a gap, or a rule names an event it does not know.
 */
public final class RuleSet {
    private static final BigDecimal FULL_SCORE = new BigDecimal("100");

    private final String code;
    private final String version;
    private final Label name;
    private final Label notice;
    private final MonthDay yearStarts;
    private final Bands bands;
    private final int ceilingLooksBackYears;
    private final boolean calendarEnforced;
    private final Eligibility eligibility;
    private final InspectionInterval intervals;
    private final SamplingRatio sampling;
    private final LegalBasis basis;
    private final StageCalendar stages;
    private final List<Indicator> tree;
    private final Map<String, EventType> events;
    private final Map<String, String> sources;
    private final Map<String, Indicator> indicatorOfEvent = new HashMap<>();

    /** The parts of a rule set, named, because there are many. */
    public static final class Parts {
        public String code;
        public String version;
        public Label name;
        public Label notice;
        public MonthDay yearStarts;
        public Bands bands;
        public int ceilingLooksBackYears = 1;
        public boolean calendarEnforced;
        public Eligibility eligibility;
        public InspectionInterval intervals;
        public SamplingRatio sampling = SamplingRatio.UNSET;
        public LegalBasis basis;
        public StageCalendar stages;
        public List<Indicator> tree;
        public List<EventType> events;
        public Map<String, String> sources = Map.of();
    }

    public RuleSet(Parts parts) {
        code = required(parts.code, "code");
        version = required(parts.version, "version");
        name = required(parts.name, "name");
        notice = parts.notice;
        yearStarts = required(parts.yearStarts, "yearStarts");
        bands = required(parts.bands, "levels");
        if (parts.ceilingLooksBackYears < 1) throw new InvalidRules("ceiling", "looks back at least one year");
        ceilingLooksBackYears = parts.ceilingLooksBackYears;
        calendarEnforced = parts.calendarEnforced;
        eligibility = required(parts.eligibility, "eligibility");
        intervals = required(parts.intervals, "intervals");
        sampling = required(parts.sampling, "sampling");
        basis = parts.basis;
        stages = required(parts.stages, "stages");
        tree = List.copyOf(required(parts.tree, "indicators"));
        sources = Map.copyOf(parts.sources);
        events = known(parts.events);
        if (eligibility.stopEvent() != null && !events.containsKey(eligibility.stopEvent())) {
            throw new InvalidRules("eligibility", "unknown event " + eligibility.stopEvent());
        }
        checkPoints();
        checkRules();
    }

    private static <T> T required(T part, String name) {
        if (part == null) throw new InvalidRules(name, "missing");
        return part;
    }

    private static Map<String, EventType> known(List<EventType> list) {
        Map<String, EventType> map = new HashMap<>();
        for (EventType event : required(list, "events")) {
            if (map.put(event.code(), event) != null) throw new InvalidRules("events", "twice: " + event.code());
        }
        return Map.copyOf(map);
    }

    private void checkPoints() {
        BigDecimal total = sum(tree);
        if (total.compareTo(FULL_SCORE) != 0) throw new InvalidRules("indicators", "points come to " + total);
        Set<String> codes = new HashSet<>();
        indicators().forEach(node -> {
            if (!codes.add(node.code())) throw new InvalidRules("indicators", "twice: " + node.code());
            if (node.points().signum() <= 0) throw new InvalidRules(node.code(), "no points");
            if (node.points().stripTrailingZeros().scale() > 1) {
                throw new InvalidRules(node.code(), "more than one decimal");
            }
            if (!node.leaf() && sum(node.children()).compareTo(node.points()) != 0) {
                throw new InvalidRules(node.code(), "children come to " + sum(node.children()));
            }
            if (!node.leaf() && !node.rules().isEmpty()) throw new InvalidRules(node.code(), "rules on a branch");
        });
    }

    private void checkRules() {
        tree.stream().flatMap(Indicator::leaves).forEach(leaf -> {
            if (leaf.rules().isEmpty()) throw new InvalidRules(leaf.code(), "no rule");
            for (DeductionRule rule : leaf.rules()) {
                for (String event : rule.events()) {
                    if (!events.containsKey(event)) throw new InvalidRules(leaf.code(), "unknown event " + event);
                    Indicator other = indicatorOfEvent.putIfAbsent(event, leaf);
                    if (other != null && other != leaf) {
                        throw new InvalidRules(leaf.code(), event + " already costs points in " + other.code());
                    }
                }
                for (BigDecimal amount : rule.amounts()) {
                    if (amount.signum() <= 0
                            || amount.compareTo(leaf.points()) > 0
                            || amount.stripTrailingZeros().scale() > 1) {
                        throw new InvalidRules(leaf.code(), "deduction of " + amount);
                    }
                }
                if (rule instanceof DeductionRule.WorstVerdict worst) checkSteps(leaf, worst);
                if (rule instanceof DeductionRule.Threshold threshold) checkSteps(leaf, threshold);
                if (rule instanceof DeductionRule.CappedSum sum) checkSum(leaf, sum);
            }
        });
    }

    /** From its first step up, each count of an event meets exactly one step: 15 and 16 must not fall between two. */
    private static void checkSteps(Indicator leaf, DeductionRule.WorstVerdict rule) {
        for (String event : rule.events()) {
            List<DeductionRule.WorstVerdict.Verdict> steps = rule.verdicts().stream()
                    .filter(v -> v.event().equals(event))
                    .sorted(Comparator.comparingInt(v -> v.from() == null ? 0 : v.from()))
                    .toList();
            for (int i = 0; i < steps.size(); i++) {
                Integer top = steps.get(i).below();
                boolean last = i == steps.size() - 1;
                boolean meets = last
                        ? top == null
                        : top != null && top.equals(steps.get(i + 1).from());
                if (!meets) throw new InvalidRules(leaf.code(), "gap or overlap in the steps of " + event);
                if (!last && steps.get(i).points().compareTo(steps.get(i + 1).points()) > 0) {
                    throw new InvalidRules(leaf.code(), "more findings cost less in " + event);
                }
            }
        }
    }

    /** Numbers rise and so does what they cost: a step that costs less than a lower one would never be reached. */
    private static void checkSteps(Indicator leaf, DeductionRule.Threshold rule) {
        int from = 0;
        BigDecimal points = BigDecimal.ZERO;
        for (DeductionRule.Threshold.Step step : rule.steps()) {
            if (step.from() <= from || step.points().compareTo(points) <= 0) {
                throw new InvalidRules(leaf.code(), "thresholds do not rise at " + step.from());
            }
            from = step.from();
            points = step.points();
        }
        if (rule.steps().isEmpty()) throw new InvalidRules(leaf.code(), "no threshold");
    }

    private static void checkSum(Indicator leaf, DeductionRule.CappedSum rule) {
        if (rule.parts().isEmpty()) throw new InvalidRules(leaf.code(), "nothing to add up");
        if (rule.events().size() != rule.parts().size()) throw new InvalidRules(leaf.code(), "an event adds up twice");
        if (rule.free().signum() < 0 || rule.free().stripTrailingZeros().scale() > 1) {
            throw new InvalidRules(leaf.code(), "floor of " + rule.free());
        }
    }

    private static BigDecimal sum(List<Indicator> nodes) {
        return nodes.stream().map(Indicator::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public EvaluationYear evaluationYear(int year) {
        return new EvaluationYear(year, starts(year), starts(year + 1));
    }

    /** A year that begins on 1 January would be named after itself; any later day after the next calendar year. */
    private LocalDate starts(int year) {
        return yearStarts.atYear(yearStarts.equals(MonthDay.of(1, 1)) ? year : year - 1);
    }

    /** The evaluation year a day lies in. */
    public int yearOf(LocalDate day) {
        return day.isBefore(starts(day.getYear() + 1)) ? day.getYear() : day.getYear() + 1;
    }

    public Stream<Indicator> indicators() {
        return tree.stream().flatMap(Indicator::all);
    }

    /** @throws IllegalArgumentException for an event this rule set does not know */
    public EventType event(String event) {
        EventType type = events.get(event);
        if (type == null) throw new IllegalArgumentException("unknown event " + event);
        return type;
    }

    public boolean knows(String event) {
        return events.containsKey(event);
    }

    /** The third-level indicator an event costs points in; empty for events that only inform or only downgrade. */
    public Optional<Indicator> indicatorOf(String event) {
        return Optional.ofNullable(indicatorOfEvent.get(event));
    }

    public Map<String, EventType> events() {
        return events;
    }

    public String code() {
        return code;
    }

    public String version() {
        return version;
    }

    public Label name() {
        return name;
    }

    /** What must stand wherever a grade by these rules shows, or null for an official index. */
    public Label notice() {
        return notice;
    }

    public Bands bands() {
        return bands;
    }

    public int ceilingLooksBackYears() {
        return ceilingLooksBackYears;
    }

    /** Whether a year may be released only after it is over. */
    public boolean calendarEnforced() {
        return calendarEnforced;
    }

    public Eligibility eligibility() {
        return eligibility;
    }

    public InspectionInterval intervals() {
        return intervals;
    }

    /** How often products are sampled by level; says nothing where the city set none. */
    /** 办法 第十四条. @throws RuleViolated on a day the document behind the set is not in force */
    public void requireInForce(LocalDate day) {
        if (basis != null && !basis.inForce(day)) {
            throw new RuleViolated(GradingError.BASIS_NOT_IN_FORCE, basis.from(), basis.until());
        }
    }

    /** What the set carries out; empty for one that does not say, which then binds nobody to its days. */
    public Optional<LegalBasis> basis() {
        return Optional.ofNullable(basis);
    }

    public SamplingRatio sampling() {
        return sampling;
    }

    public StageCalendar stages() {
        return stages;
    }

    public List<Indicator> tree() {
        return tree;
    }

    /** Article behind a part of the rules: {@code levels}, {@code ceiling}, {@code eligibility}, {@code intervals}. */
    public String source(String part) {
        return sources.get(part);
    }
}
