package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.RestorationResult;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes over released results of years before this platform: from them the ceiling of Art. 6 is measured. */
@ApplicationScoped
public class PastGradeImport implements ImportTarget {
    @Inject
    Grades grades;

    @Inject
    FactYears years;

    @Inject
    Producers producers;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PastGradeFile.KIND;
    }

    @Override
    public String room() {
        return "grading";
    }

    @Override
    public Right right() {
        return Right.GRADE;
    }

    @Override
    public List<ImportColumn> columns() {
        return PastGradeFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return PastGradeFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Session(scope, rows);
    }

    private final class Session implements ImportSession {
        private final RuleSet rules;
        private final LocalDate today = LocalDate.now(clock);
        private final Instant now = Time.now(clock);
        private final Map<String, FirmGrade.Firm> firms;
        private final Map<String, FirmGrade> known;
        private final Set<String> inFile = new HashSet<>();

        private Session(AccessScope scope, List<ImportRow> rows) {
            rules = years.rules(scope);
            firms = producers.byLicence(scope);
            Set<Long> ids = rows.stream()
                    .map(r -> firms.get(licence(r)))
                    .filter(f -> f != null)
                    .map(FirmGrade.Firm::tenantId)
                    .collect(Collectors.toSet());
            Set<Integer> years =
                    rows.stream().map(r -> r.whole(PastGradeFile.YEAR)).collect(Collectors.toSet());
            known = grades.released(scope, ids, years).stream()
                    .collect(Collectors.toMap(g -> g.tenantId() + "/" + g.year(), g -> g));
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            FirmGrade.Firm firm = firms.get(licence(row));
            if (firm == null) wrong.add(Remark.on(PastGradeFile.LICENCE, GradingError.LICENCE_UNKNOWN));
            int year = row.whole(PastGradeFile.YEAR);
            if (year < 2000 || rules.evaluationYear(year).until().isAfter(today)) {
                wrong.add(Remark.on(PastGradeFile.YEAR, GradingError.PAST_YEAR_NOT_OVER, year));
            }
            BigDecimal points = row.decimal(PastGradeFile.POINTS);
            Grade level = level(row);
            if (!RestorationResult.inRange(points)) {
                wrong.add(Remark.on(PastGradeFile.POINTS, GradingError.POINTS_OUT_OF_RANGE));
            } else if (points != null && level == null) {
                wrong.add(Remark.on(PastGradeFile.POINTS, GradingError.POINTS_OF_DEFERRED));
            }
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            if (!inFile.add(firm.tenantId() + "/" + year)) {
                return RowVerdict.unchanged(Remark.onRow(GradingError.PAST_GRADE_TWICE_IN_FILE));
            }
            FirmGrade there = known.get(firm.tenantId() + "/" + year);
            if (there == null) return RowVerdict.create();
            boolean same = there.level() == level
                    && (points == null
                            ? there.points() == null
                            : there.points() != null && there.points().compareTo(points) == 0);
            if (same) return RowVerdict.unchanged();
            return RowVerdict.refuse(Remark.on(
                    PastGradeFile.LEVEL,
                    GradingError.PAST_GRADE_DIFFERS,
                    there.level() == null ? PastGradeFile.DEFERRED : there.level()));
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            grades.add(FirmGrade.past(
                    firms.get(licence(row)),
                    row.whole(PastGradeFile.YEAR),
                    level(row),
                    row.decimal(PastGradeFile.POINTS),
                    now));
        }
    }

    private static String licence(ImportRow row) {
        return row.text(PastGradeFile.LICENCE).strip();
    }

    private static Grade level(ImportRow row) {
        String level = row.text(PastGradeFile.LEVEL);
        return level.equals(PastGradeFile.DEFERRED) ? null : Grade.valueOf(level);
    }
}
