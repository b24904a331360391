package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.GradeFigures;
import io.zhuangan.grading.domain.Indicator;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Figures of the years for whoever leads: how levels fall by district, by kind and over the years, what each indicator
 * cost, how far results are. The city sees all, a district its own firms. Years from files have levels and, where the
 * file had them, points; what cost points in them nobody knows.
 */
@Reads
@Permit(Right.READ_GRADES)
public class FigureQueries {
    @Inject
    GradeFigures figures;

    @Inject
    Runs runs;

    @Inject
    RuleSets ruleSets;

    @Inject
    TenantQueries tenants;

    /** @param asked null = the newest year that has results, else the newest of the city */
    public YearFigures of(AccessScope scope, Integer asked) {
        List<YearOfCity> opened = runs.years(scope);
        List<GradeFigures.YearCount> counts = figures.byYear(scope);
        SortedSet<Integer> known = new TreeSet<>();
        counts.forEach(c -> known.add(c.year()));
        opened.forEach(y -> known.add(y.year()));
        if (asked != null && !known.contains(asked)) throw new NotFound("EvaluationYear", asked);
        int year = asked != null ? asked : newest(opened, counts, known);
        YearOfCity held =
                opened.stream().filter(y -> y.year() == year).findFirst().orElse(null);
        boolean trial = held != null && !held.released() && held.currentRunId() != null;
        GradeFigures.Basis basis = new GradeFigures.Basis(year, trial ? held.currentRunId() : null);
        List<GradeFigures.Cell> cells = figures.cells(scope, basis);
        List<GradeFigures.Cell> now =
                cells.stream().filter(c -> c.year() == year).toList();
        List<GradeFigures.Cell> before =
                cells.stream().filter(c -> c.year() == year - 1).toList();
        RuleSet rules = held == null ? null : ruleSets.read(ruleSets.get(scope, held.ruleSetId()));
        int explained = sum(now, GradeFigures.Cell::explained);
        int explainedBefore = sum(before, GradeFigures.Cell::explained);
        return new YearFigures(
                year,
                trial,
                !now.isEmpty(),
                rules == null ? null : GradeDetails.names(rules.notice()),
                group(year, null, null, now, before),
                years(counts, year, now),
                districts(scope, year, now, before),
                kinds(year, now, before),
                rules == null || explained == 0
                        ? List.of()
                        : indicators(rules, year, figures.losses(scope, basis), explained, explainedBefore),
                explained,
                explainedBefore);
    }

    private static int newest(List<YearOfCity> opened, List<GradeFigures.YearCount> counts, SortedSet<Integer> known) {
        int withResults = Math.max(
                counts.stream().mapToInt(GradeFigures.YearCount::year).max().orElse(0),
                opened.stream()
                        .filter(y -> y.currentRunId() != null)
                        .mapToInt(YearOfCity::year)
                        .max()
                        .orElse(0));
        if (withResults > 0) return withResults;
        if (known.isEmpty()) throw new NotFound("EvaluationYear", "none");
        return known.last();
    }

    /** Every year that has results; the one that is shown as it is shown. */
    private static List<YearFigures.Levels> years(
            List<GradeFigures.YearCount> counts, int shown, List<GradeFigures.Cell> now) {
        TreeMap<Integer, int[]> by = new TreeMap<>();
        for (GradeFigures.YearCount count : counts) {
            if (count.year() != shown)
                add(by.computeIfAbsent(count.year(), k -> slots()), count.level(), count.firms());
        }
        for (GradeFigures.Cell cell : now) {
            add(by.computeIfAbsent(shown, k -> slots()), cell.level(), cell.firms());
        }
        return by.entrySet().stream().map(e -> levels(e.getKey(), e.getValue())).toList();
    }

    private List<YearFigures.Group> districts(
            AccessScope scope, int year, List<GradeFigures.Cell> now, List<GradeFigures.Cell> before) {
        Map<String, DistrictView> names =
                tenants.districts(scope).stream().collect(Collectors.toMap(DistrictView::code, Function.identity()));
        return now.stream()
                .map(GradeFigures.Cell::district)
                .distinct()
                .map(code -> {
                    DistrictView d = names.get(code);
                    TwoNames name = d == null ? new TwoNames(code, code) : new TwoNames(d.name(), d.nameEn());
                    return group(year, code, name, in(now, code), in(before, code));
                })
                .sorted((x, y) -> Integer.compare(firms(y), firms(x)))
                .toList();
    }

    private static int firms(YearFigures.Group group) {
        return group.levels().graded() + group.levels().deferred();
    }

    private static List<GradeFigures.Cell> in(List<GradeFigures.Cell> cells, String district) {
        return cells.stream().filter(c -> district.equals(c.district())).toList();
    }

    private static List<YearFigures.Group> kinds(
            int year, List<GradeFigures.Cell> now, List<GradeFigures.Cell> before) {
        SortedSet<String> all = new TreeSet<>();
        now.forEach(c -> all.addAll(kinds(c)));
        List<YearFigures.Group> groups = new ArrayList<>();
        for (String kind : all) {
            groups.add(group(
                    year,
                    kind.isEmpty() ? null : kind,
                    null,
                    now.stream().filter(c -> kinds(c).contains(kind)).toList(),
                    before.stream().filter(c -> kinds(c).contains(kind)).toList()));
        }
        groups.sort((x, y) -> Integer.compare(firms(y), firms(x)));
        return groups;
    }

    /** An empty word stands for a firm without any. */
    private static List<String> kinds(GradeFigures.Cell cell) {
        List<String> kinds =
                Arrays.stream(cell.kinds().split(",")).filter(k -> !k.isEmpty()).toList();
        return kinds.isEmpty() ? List.of("") : kinds;
    }

    private static YearFigures.Group group(
            int year, String code, TwoNames name, List<GradeFigures.Cell> now, List<GradeFigures.Cell> before) {
        int[] levels = slots();
        for (GradeFigures.Cell cell : now) add(levels, cell.level(), cell.firms());
        return new YearFigures.Group(
                code,
                name,
                levels(year, levels),
                mean(now),
                mean(before),
                new YearFigures.Progress(
                        in(now, FirmGrade.State.PRELIMINARY, null),
                        in(now, FirmGrade.State.NOTIFIED, false),
                        in(now, FirmGrade.State.NOTIFIED, true),
                        in(now, FirmGrade.State.FINAL, null)));
    }

    private static int in(List<GradeFigures.Cell> cells, FirmGrade.State state, Boolean seen) {
        return cells.stream()
                .filter(c -> c.state() == state && (seen == null || c.seen() == seen))
                .mapToInt(GradeFigures.Cell::firms)
                .sum();
    }

    private static BigDecimal mean(List<GradeFigures.Cell> cells) {
        int known = sum(cells, GradeFigures.Cell::pointed);
        if (known == 0) return null;
        return cells.stream()
                .map(GradeFigures.Cell::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known), 1, RoundingMode.HALF_UP);
    }

    private static int sum(List<GradeFigures.Cell> cells, Function<GradeFigures.Cell, Integer> what) {
        return cells.stream().mapToInt(what::apply).sum();
    }

    /** Levels in their order and the deferred. */
    private static int[] slots() {
        return new int[Grade.values().length + 1];
    }

    private static void add(int[] slots, Grade level, int firms) {
        slots[level == null ? Grade.values().length : level.ordinal()] += firms;
    }

    private static YearFigures.Levels levels(int year, int[] s) {
        return new YearFigures.Levels(year, s[0], s[1], s[2], s[3], s[4]);
    }

    private static List<YearFigures.IndicatorRow> indicators(
            RuleSet rules, int year, List<GradeFigures.Loss> losses, int of, int ofBefore) {
        Map<String, GradeFigures.Loss> now = new HashMap<>();
        Map<String, GradeFigures.Loss> before = new HashMap<>();
        for (GradeFigures.Loss loss : losses) (loss.year() == year ? now : before).put(loss.indicator(), loss);
        return rules.tree().stream()
                .flatMap(Indicator::leaves)
                .map(leaf -> {
                    GradeFigures.Loss lost = now.get(leaf.code());
                    GradeFigures.Loss then = before.get(leaf.code());
                    return new YearFigures.IndicatorRow(
                            leaf.code(),
                            GradeDetails.names(leaf.name()),
                            leaf.points(),
                            lost == null ? 0 : lost.firms(),
                            lost == null ? BigDecimal.ZERO : lost.lost(),
                            lost == null ? BigDecimal.ZERO : lost.worst(),
                            of,
                            YearFigures.IndicatorRow.mean(then == null ? BigDecimal.ZERO : then.lost(), ofBefore));
                })
                .toList();
    }
}
