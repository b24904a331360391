package io.zhuangan.grading;

import io.zhuangan.grading.domain.EventType;
import io.zhuangan.grading.domain.FactNeeds;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in grading facts from xlsx. The same row twice is one fact; a corrected row is its next revision. */
@ApplicationScoped
public class FactImport implements ImportTarget {
    private static final String ORIGIN = "IMPORT";

    @Inject
    Facts facts;

    @Inject
    FactYears years;

    @Inject
    Runs runs;

    @Inject
    Producers producers;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return FactFile.KIND;
    }

    @Override
    public String room() {
        return "grading";
    }

    @Override
    public Right right() {
        return Right.ENTER_FACTS;
    }

    @Override
    public List<ImportColumn> columns() {
        return FactFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return FactFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Session(scope, years.rules(scope), LocalDate.now(clock), rows);
    }

    private final class Session implements ImportSession {
        private final AccessScope scope;
        private final RuleSet current;
        private final LocalDate today;
        private final Map<String, FirmGrade.Firm> firms;
        private final Map<Integer, RuleSet> rulesByYear = new HashMap<>();
        private final Map<Integer, Map<String, String>> eventsByYear = new HashMap<>();
        private final FactYears.Counting counting;
        private final Set<Integer> releasedYears;
        private final Map<String, GradingFact> newest;
        private final Set<String> inFile = new HashSet<>();
        private Instant now;

        private Session(AccessScope scope, RuleSet current, LocalDate today, List<ImportRow> rows) {
            this.scope = scope;
            this.current = current;
            this.today = today;
            firms = producers.byLicence(scope);
            holdYears(rows);
            counting = years.counting(
                    scope,
                    current,
                    rows.stream()
                            .map(r -> firms.get(licence(r)))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
            releasedYears = runs.years(scope).stream()
                    .filter(YearOfCity::released)
                    .map(YearOfCity::year)
                    .collect(Collectors.toSet());
            newest = known(rows);
        }

        /** The rules of the year the row's day lies in. */
        private RuleSet rules(ImportRow row) {
            LocalDate on = row.date(FactFile.OCCURRED);
            return rulesByYear.computeIfAbsent(current.yearOf(on), y -> years.rules(scope, on));
        }

        /** Code of the event the row names, or null. */
        private String event(ImportRow row) {
            RuleSet rules = rules(row);
            return eventsByYear
                    .computeIfAbsent(current.yearOf(row.date(FactFile.OCCURRED)), y -> named(rules))
                    .get(plain(row.text(FactFile.EVENT)));
        }

        private static Map<String, String> named(RuleSet rules) {
            Map<String, String> events = new HashMap<>();
            for (EventType type : rules.events().values()) {
                events.put(plain(type.code()), type.code());
                events.put(plain(type.name().zh()), type.code());
                events.put(plain(type.name().en()), type.code());
            }
            return events;
        }

        /**
         * A run or release that begins meanwhile waits for this file, so it sees all of it or none: of every year from
         * the oldest event on, because a firm that sat years out has its events counted in a later one.
         */
        private void holdYears(List<ImportRow> rows) {
            rows.stream()
                    .map(r -> r.date(FactFile.OCCURRED))
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> {
                        for (int year = current.yearOf(first); year <= current.yearOf(today); year++) {
                            runs.lockYear(scope, year);
                        }
                    });
            now = Time.now(clock);
        }

        private Map<String, GradingFact> known(List<ImportRow> rows) {
            Map<Long, Set<String>> keys = new HashMap<>();
            for (ImportRow row : rows) {
                FirmGrade.Firm firm = firms.get(licence(row));
                String event = event(row);
                if (firm == null || event == null) continue;
                keys.computeIfAbsent(firm.tenantId(), k -> new HashSet<>())
                        .add(statement(row, event).naturalKey());
            }
            return facts.newest(scope, keys).stream()
                    .collect(Collectors.toMap(f -> f.tenantId() + f.naturalKey(), f -> f));
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            FirmGrade.Firm firm = firms.get(licence(row));
            if (firm == null) wrong.add(Remark.on(FactFile.LICENCE, GradingError.LICENCE_UNKNOWN));
            String event = event(row);
            if (event == null) {
                wrong.add(Remark.on(FactFile.EVENT, GradingError.FACT_TYPE_UNKNOWN, row.text(FactFile.EVENT)));
            } else {
                FactNeeds.check(rules(row).event(event), statement(row, event), row.whole(FactFile.COUNT), today)
                        .forEach(w -> wrong.add(
                                Remark.on(w.part().column(), w.code(), w.args().toArray())));
                if (firm != null) checkYear(row, firm, rules(row).event(event), wrong);
            }
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);

            GradingFact.Statement said = statement(row, event);
            List<Remark> notes = new ArrayList<>();
            String name = row.text(FactFile.FIRM);
            if (name != null && !name.strip().equals(firm.name())) {
                notes.add(Remark.on(FactFile.FIRM, GradingError.FIRM_NAME_DIFFERS, firm.name()));
            }
            String key = firm.tenantId() + said.naturalKey();
            if (!inFile.add(key)) return RowVerdict.unchanged(Remark.onRow(GradingError.FACT_TWICE_IN_FILE));
            GradingFact before = newest.get(key);
            if (before != null && before.state() == GradingFact.State.WITHDRAWN) {
                return RowVerdict.unchanged(Remark.onRow(GradingError.FACT_WITHDRAWN));
            }
            if (before != null && before.says(said)) return RowVerdict.unchanged(notes.toArray(Remark[]::new));
            if (before != null && before.downgraded(rules(row))) {
                return RowVerdict.refuse(List.of(Remark.onRow(GradingError.FACT_BEHIND_GRADE)));
            }
            if (rules(row).event(event).immediate()) {
                notes.add(Remark.on(FactFile.EVENT, GradingError.WAITS_FOR_SECOND_PERSON));
            }
            Remark[] remarks = notes.toArray(Remark[]::new);
            return before == null ? RowVerdict.create(remarks) : RowVerdict.change(remarks);
        }

        /**
         * A year whose grades are out takes nothing more but what downgrades at once (Measures Art. 6). It is the year
         * the event counts in: who sat out the year of the event has it counted in a later one (Art. 9).
         */
        private void checkYear(ImportRow row, FirmGrade.Firm firm, EventType type, List<Remark> wrong) {
            LocalDate on = row.date(FactFile.OCCURRED);
            if (on.isAfter(today) || type.immediate()) return;
            int year = counting.year(firm, on);
            if (releasedYears.contains(year)) {
                wrong.add(Remark.on(FactFile.OCCURRED, GradingError.FACT_YEAR_RELEASED, year));
            }
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            FirmGrade.Firm firm = firms.get(licence(row));
            GradingFact.Statement said = statement(row, event(row));
            GradingFact before = newest.get(firm.tenantId() + said.naturalKey());
            if (before != null) before.withdraw(scope, ORIGIN, now);
            facts.add(new GradingFact(
                    scope, firm.tenantId(), rules(row), said, before == null ? 1 : before.revision() + 1, ORIGIN, now));
        }

        private GradingFact.Statement statement(ImportRow row, String event) {
            Integer count = row.whole(FactFile.COUNT);
            return new GradingFact.Statement(
                    event,
                    row.date(FactFile.OCCURRED),
                    count == null ? 1 : count,
                    row.whole(FactFile.BASE),
                    row.text(FactFile.SUBJECT),
                    row.text(FactFile.BATCH),
                    row.date(FactFile.DUE),
                    row.date(FactFile.DONE),
                    row.text(FactFile.INSPECTION),
                    row.text(FactFile.DOCUMENT),
                    row.text(FactFile.SOURCE),
                    row.text(FactFile.NOTE));
        }
    }

    static String licence(ImportRow row) {
        return row.text(FactFile.LICENCE).strip();
    }

    /** Without spaces and case, and with one kind of colon: people type names from memory. */
    private static String plain(String name) {
        return name.replaceAll("\\s", "").replace(':', '：').toLowerCase(java.util.Locale.ROOT);
    }
}
