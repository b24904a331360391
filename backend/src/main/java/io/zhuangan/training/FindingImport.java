package io.zhuangan.training;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Kind;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.ClauseFinding;
import io.zhuangan.training.domain.Clauses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes over what earlier inspections found, clause by clause, kind {@code CLAUSE_FINDINGS}: with a defect or without,
 * for both are needed to tell a rate. The city brings it in, for all its districts. A later file corrects an earlier one;
 * no grade rests on it.
 */
@ApplicationScoped
public class FindingImport implements ImportTarget {
    private static final String LICENCE = "licenceNumber";
    private static final String DAY = "inspectedOn";
    private static final String CLAUSE = "clause";
    private static final String DEFECT = "defect";
    private static final String SOURCE = "source";

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(LICENCE, "许可证编号", "Licence number", 40, "辖区内的企业", "A firm within reach")
                    .mandatory(),
            ImportColumn.of(Kind.DATE, DAY, "检查日期", "Inspected on", "", "").mandatory(),
            ImportColumn.text(CLAUSE, "条款", "Clause", 100, "条款清单中的编号或名称", "Number or name in the list of clauses")
                    .mandatory(),
            ImportColumn.of(Kind.YES_NO, DEFECT, "有缺陷", "Defect", "没有缺陷也要填 否", "No is needed as much as yes")
                    .mandatory(),
            ImportColumn.text(SOURCE, "来源", "Source", 80, "如 检查记录编号", "e.g. number of the report"));

    @Inject
    Clauses clauses;

    @Inject
    EnterpriseDirectory directory;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "CLAUSE_FINDINGS";
    }

    @Override
    public String room() {
        return "training";
    }

    @Override
    public Right right() {
        return Right.KEEP_REGISTER;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return List.of(Map.of(LICENCE, "沪妆20160001", DAY, "2025-06-18", CLAUSE, "5.1", DEFECT, "否"));
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Pass(scope, rows);
    }

    private record Place(long firm, long clause, LocalDate day) {}

    private final class Pass implements ImportSession {
        private final AccessScope scope;
        private final LocalDate today = LocalDate.now(clock);
        private final Map<String, EnterpriseView> firms;
        private final Map<String, Long> known = new HashMap<>();
        private final Map<Place, ClauseFinding> found = new HashMap<>();
        private final Set<Place> inFile = new HashSet<>();

        Pass(AccessScope scope, List<ImportRow> rows) {
            this.scope = scope;
            firms = directory.byLicence(scope);
            clauses.all(scope).forEach(c -> {
                known.put(c.code(), c.id());
                known.put(c.title(), c.id());
                known.put(c.titleEn(), c.id());
            });
            Set<LocalDate> days = rows.stream().map(r -> r.date(DAY)).collect(Collectors.toSet());
            clauses.findings(scope, days)
                    .forEach(f -> found.put(new Place(f.tenantId(), f.clauseId(), f.inspectedOn()), f));
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            if (!firms.containsKey(row.text(LICENCE))) {
                wrong.add(Remark.on(LICENCE, TrainingError.FINDING_FIRM_UNKNOWN, row.text(LICENCE)));
            }
            if (!known.containsKey(row.text(CLAUSE))) {
                wrong.add(Remark.on(CLAUSE, TrainingError.CLAUSE_UNKNOWN, row.text(CLAUSE)));
            }
            if (row.date(DAY).isAfter(today)) wrong.add(Remark.on(DAY, TrainingError.FINDING_AHEAD, row.date(DAY)));
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            Place place = place(row);
            if (!inFile.add(place)) return RowVerdict.refuse(Remark.on(CLAUSE, TrainingError.FINDING_TWICE));
            ClauseFinding before = found.get(place);
            if (before == null) return RowVerdict.create();
            return before.says(row.yes(DEFECT), row.text(SOURCE))
                    ? RowVerdict.unchanged()
                    : RowVerdict.change().seen(before.enteredAt());
        }

        private Place place(ImportRow row) {
            return new Place(firms.get(row.text(LICENCE)).id(), known.get(row.text(CLAUSE)), row.date(DAY));
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            Place place = place(row);
            ClauseFinding before = found.get(place);
            ClauseFinding finding =
                    before == null ? new ClauseFinding(place.firm(), place.clause(), place.day()) : before;
            finding.say(row.yes(DEFECT), row.text(SOURCE), scope, Time.now(clock));
            if (before == null) clauses.add(finding);
        }
    }
}
