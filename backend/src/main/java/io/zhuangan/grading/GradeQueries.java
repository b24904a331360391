package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Grades for regulators: the city sees all, a district its own firms. Always of the run that stands for the year. */
@Reads
@Permit(Right.READ_GRADES)
public class GradeQueries {
    /** Width of a bar in points, and where the single bar below the others ends. */
    private static final int BAR = 5;

    private static final int FIRST_BAR = 40;
    private static final int FULL = 100;

    @Inject
    Runs runs;

    @Inject
    Grades grades;

    @Inject
    GradeDetails details;

    @Inject
    StatementBook statements;

    @Inject
    RuleSets ruleSets;

    @Inject
    TenantQueries tenants;

    /** A piece in the order of firms; the cursor comes from the piece before. Empty before the first run. */
    public Page<GradeLine> page(AccessScope scope, int year, GradeFilter filter, String cursor, int limit) {
        Long run = run(scope, year);
        if (run == null) return new Page<>(List.of(), null);
        int size = Math.max(1, Math.min(limit, Page.MOST));
        Page<FirmGrade> page = Page.cut(
                grades.piece(scope, run, filter.domain(), after(cursor), size + 1),
                size,
                g -> Long.toString(g.tenantId(), Character.MAX_RADIX));
        return new Page<>(page.items().stream().map(GradeLine::of).toList(), page.next());
    }

    private static long after(String cursor) {
        if (cursor == null || cursor.isBlank()) return 0;
        try {
            return Long.parseLong(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("cursor", e);
        }
    }

    /** A slice for a table; {@code sort} is FIRM, LICENCE, DISTRICT, POINTS or LEVEL. */
    public List<GradeLine> slice(
            AccessScope scope, int year, GradeFilter filter, String sort, boolean descending, int first, int size) {
        Long run = run(scope, year);
        if (run == null) return List.of();
        Grades.Sort by = Arrays.stream(Grades.Sort.values())
                .filter(s -> s.name().equals(sort))
                .findFirst()
                .orElse(Grades.Sort.LICENCE);
        return grades.page(scope, run, filter.domain(), by, descending, first, size).stream()
                .map(GradeLine::of)
                .toList();
    }

    public int count(AccessScope scope, int year, GradeFilter filter) {
        Long run = run(scope, year);
        return run == null ? 0 : grades.count(scope, run, filter.domain());
    }

    /** One grade with its explanation. */
    public GradeDetail one(AccessScope scope, UUID key) {
        FirmGrade grade = grades.get(scope, key);
        return details.of(scope, grade, grades.historyOf(scope, grade.tenantId()));
    }

    /** The levels of a firm with what brought each, by year and time; replaced ones stay. */
    public List<GradeVersion> levels(AccessScope scope, UUID grade) {
        return grades.everTold(scope, grades.get(scope, grade).tenantId()).stream()
                .map(GradeVersion::of)
                .toList();
    }

    /** What the firm said beside this grade, every wording, oldest first. */
    public List<StatementView> statements(AccessScope scope, UUID grade) {
        return statements.views(scope, grades.get(scope, grade));
    }

    /** A fact that cost points in a grade. */
    public FactLine fact(AccessScope scope, UUID grade, UUID fact) {
        return Stream.ofNullable(one(scope, grade).explanation())
                .flatMap(Explanation::facts)
                .filter(line -> line.key().equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound("GradingFact", fact));
    }

    /** How the grades of the year fall; null before the first run. */
    public DistributionView distribution(AccessScope scope, int year) {
        YearOfCity held = runs.year(scope, year).orElseThrow(() -> new NotFound("EvaluationYear", year));
        if (held.currentRunId() == null) return null;
        List<Grades.Cell> cells = grades.cells(scope, held.currentRunId());
        Map<Grade, Integer> last = grades.releasedByLevel(scope, year - 1);
        List<BandView> bands = GradeDetails.bands(ruleSets.read(ruleSets.get(scope, held.ruleSetId())));
        List<DistributionView.LevelRow> levels = new ArrayList<>();
        for (Grade level : Grade.values()) {
            int firms = cells.stream()
                    .filter(c -> c.level() == level)
                    .mapToInt(Grades.Cell::firms)
                    .sum();
            levels.add(new DistributionView.LevelRow(level.name(), firms, last.getOrDefault(level, 0)));
        }
        return new DistributionView(
                districts(scope, cells),
                row(null, "", "", cells),
                bars(cells, bands),
                levels,
                last.getOrDefault(null, 0));
    }

    private List<DistributionView.DistrictRow> districts(AccessScope scope, List<Grades.Cell> cells) {
        Map<String, List<Grades.Cell>> by = new HashMap<>();
        for (Grades.Cell cell : cells)
            by.computeIfAbsent(cell.district(), k -> new ArrayList<>()).add(cell);
        List<DistributionView.DistrictRow> rows = new ArrayList<>();
        for (DistrictView d : tenants.districts(scope)) {
            List<Grades.Cell> own = by.remove(d.code());
            if (own != null) rows.add(row(d.code(), d.name(), d.nameEn(), own));
        }
        by.forEach((code, own) -> rows.add(row(code, code, code, own)));
        rows.sort((x, y) -> Integer.compare(y.firms(), x.firms()));
        return rows;
    }

    private static DistributionView.DistrictRow row(String code, String name, String nameEn, List<Grades.Cell> cells) {
        int[] byLevel = new int[Grade.values().length];
        int deferred = 0;
        int capped = 0;
        int immediate = 0;
        for (Grades.Cell cell : cells) {
            if (cell.level() == null) deferred += cell.firms();
            else byLevel[cell.level().ordinal()] += cell.firms();
            if (cell.capped()) capped += cell.firms();
            if (cell.immediate()) immediate += cell.firms();
        }
        return new DistributionView.DistrictRow(
                code, name, nameEn, byLevel[0], byLevel[1], byLevel[2], byLevel[3], deferred, capped, immediate);
    }

    /** Bars by points, coloured by the band the points lie in. */
    private static List<DistributionView.Bar> bars(List<Grades.Cell> cells, List<BandView> bands) {
        List<DistributionView.Bar> bars = new ArrayList<>();
        for (int from = FIRST_BAR - BAR; from < FULL; from += BAR) {
            int low = from < FIRST_BAR ? 0 : from;
            int below = from + BAR;
            int firms = cells.stream()
                    .filter(c -> c.points() != null && c.points() >= low && (c.points() < below || below == FULL))
                    .mapToInt(Grades.Cell::firms)
                    .sum();
            bars.add(new DistributionView.Bar(low, below, level(low, bands), firms));
        }
        return bars;
    }

    private static String level(int points, List<BandView> bands) {
        return bands.stream()
                .filter(b -> b.from().intValue() <= points)
                .findFirst()
                .map(BandView::level)
                .orElse(null);
    }

    private Long run(AccessScope scope, int year) {
        return runs.year(scope, year).map(YearOfCity::currentRunId).orElse(null);
    }
}
