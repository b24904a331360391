package io.zhuangan.grading;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.EventType;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Indicator;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts of firms within reach, as they stand now; what a grade counted stands frozen in the grade. */
@Reads
@Permit(Right.READ_GRADES)
public class FactQueries {
    private static final int MOST = 100;

    /** Years with four digits; others are nobody's. */
    private static final int FIRST = 1000;

    private static final int LAST = 9999;

    @Inject
    Facts facts;

    @Inject
    FactYears years;

    @Inject
    Clock clock;

    @Inject
    FactViews views;

    @Inject
    EnterpriseDirectory directory;

    @Inject
    AttachmentQueries files;

    /** Newest first. */
    public List<FactView> ofFirm(AccessScope scope, UUID firm) {
        return views.of(scope, facts.ofFirm(scope, directory.byKey(scope, firm).id(), MOST));
    }

    public FactView one(AccessScope scope, UUID key) {
        return views.of(scope, List.of(facts.get(scope, key))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("GradingFact", key));
    }

    /** A slice for a table, newest first. */
    public List<FactView> slice(AccessScope scope, FactFilter filter, int first, int size) {
        return views.of(scope, facts.list(scope, domain(scope, filter), first, size));
    }

    public int count(AccessScope scope, FactFilter filter) {
        return facts.count(scope, domain(scope, filter));
    }

    /** A piece, newest first; the cursor comes from the piece before. */
    public Page<FactView> page(AccessScope scope, FactFilter filter, String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Page.MOST));
        Page<GradingFact> page = Page.cut(
                facts.piece(scope, domain(scope, filter), after(cursor), size + 1),
                size,
                f -> Long.toString(f.id(), Character.MAX_RADIX));
        return new Page<>(views.of(scope, page.items()), page.next());
    }

    private static long after(String cursor) {
        if (cursor == null || cursor.isBlank()) return 0;
        try {
            return Long.parseLong(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("cursor", e);
        }
    }

    private Facts.Filter domain(AccessScope scope, FactFilter filter) {
        Long firm = filter.firm() == null
                ? null
                : directory.byKey(scope, filter.firm()).id();
        GradingFact.State state = Arrays.stream(GradingFact.State.values())
                .filter(s -> s.name().equals(filter.state()))
                .findFirst()
                .orElse(null);
        if (filter.year() != null && (filter.year() < FIRST || filter.year() > LAST)) {
            throw new NotFound("EvaluationYear", filter.year());
        }
        EvaluationYear year = filter.year() == null ? null : years.rules(scope).evaluationYear(filter.year());
        String event = filter.event() == null || filter.event().isBlank() ? null : filter.event();
        return new Facts.Filter(
                firm,
                event,
                state,
                year == null ? null : year.from(),
                year == null ? null : year.until(),
                filter.text());
    }

    /**
     * What may be entered by the rules of this year and of the one before, whose facts still come in; in the order of the
     * index, immediate ones last.
     */
    public List<EventView> events(AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        Map<String, EventView> all = new LinkedHashMap<>();
        for (LocalDate day : List.of(today, today.minusYears(1))) {
            events(years.rules(scope, day)).forEach(e -> all.putIfAbsent(e.code(), e));
        }
        return List.copyOf(all.values());
    }

    private static List<EventView> events(RuleSet rules) {
        return rules.events().values().stream()
                .sorted(Comparator.comparing((EventType e) -> e.immediate())
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

    /** Documents kept with a fact, oldest first. */
    public List<AttachmentView> evidence(AccessScope scope, UUID key) {
        facts.get(scope, key);
        return files.of(scope, FactBook.SUBJECT, key);
    }

    public AttachmentView file(AccessScope scope, UUID key, UUID file) {
        return evidence(scope, key).stream()
                .filter(f -> f.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    public void writeFile(AccessScope scope, UUID key, UUID file, OutputStream out) {
        files.write(scope, file(scope, key, file).key(), out);
    }
}
