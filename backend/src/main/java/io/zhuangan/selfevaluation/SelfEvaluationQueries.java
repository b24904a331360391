package io.zhuangan.selfevaluation;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.FilingReminder;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Self-evaluations for the bureaux: the city sees all, a district its own firms. */
@Reads
@Permit(Right.CHECK_SELF_EVALUATION)
public class SelfEvaluationQueries {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    EvaluationViews views;

    @Inject
    TenantQueries tenants;

    /** The year whose stage began last, or the first one to come. */
    public int currentYear(AccessScope scope) {
        return years.current(scope).year();
    }

    public StageBoard board(AccessScope scope, int year) {
        YearFrame frame = years.frame(scope, year);
        List<SelfEvaluation> all = evaluations.ofYear(scope, year);
        Map<Long, Progress> progress = progress(scope, year);
        Map<String, int[]> counts = new HashMap<>();
        int[] total = new int[5];
        for (SelfEvaluation e : all) {
            int column = column(e, progress.get(e.id()), frame);
            counts.computeIfAbsent(e.districtCode(), k -> new int[5])[column]++;
            total[column]++;
        }
        List<StageBoard.Row> rows = new ArrayList<>();
        for (DistrictView d : tenants.districts(scope)) {
            int[] own = counts.remove(d.code());
            if (own != null) rows.add(row(d.code(), d.name(), d.nameEn(), own));
        }
        counts.forEach((code, own) -> rows.add(row(code, code, code, own)));
        rows.sort((x, y) -> Integer.compare(y.participants(), x.participants()));
        return new StageBoard(frame, years.today(), !all.isEmpty(), rows, row(null, "", "", total));
    }

    /** How many firms of a district have filed and how many have not; those that sit the year out are left out. */
    public record Filed(String district, int unfiled, int filed) {}

    /** By district, in one statement: for whoever wants the number and not the board. */
    public List<Filed> filed(AccessScope scope, int year) {
        Map<String, int[]> by = new TreeMap<>();
        for (SelfEvaluations.Stand stand : evaluations.stands(scope, year)) {
            if (stand.state() == EvaluationState.EXCUSED) continue;
            by.computeIfAbsent(stand.district(), k -> new int[2])[stand.state() == EvaluationState.FILED ? 1 : 0] +=
                    stand.firms();
        }
        return by.entrySet().stream()
                .map(e -> new Filed(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .toList();
    }

    private static int column(SelfEvaluation e, Progress progress, YearFrame frame) {
        return switch (e.state()) {
            case FILED ->
                progress != null && progress.settled == frame.indicators().size() ? 0 : 1;
            case DRAFT -> 2;
            case CALLED -> 3;
            case EXCUSED -> 4;
        };
    }

    private static StageBoard.Row row(String code, String name, String nameEn, int[] c) {
        return new StageBoard.Row(code, name, nameEn, c[0] + c[1] + c[2] + c[3], c[0], c[1], c[2], c[3], c[4]);
    }

    public List<FilingLine> slice(AccessScope scope, int year, FilingFilter filter, int first, int size) {
        int indicators = years.frame(scope, year).indicators().size();
        Map<Long, Progress> progress = progress(scope, year);
        Map<Long, FilingReminder> urged = new HashMap<>();
        for (FilingReminder r : evaluations.reminders(scope, year)) urged.putIfAbsent(r.tenantId(), r);
        return evaluations.slice(scope, year, filter.domain(), first, size).stream()
                .map(e -> line(e, progress.getOrDefault(e.id(), new Progress()), indicators, urged.get(e.tenantId())))
                .toList();
    }

    private static FilingLine line(SelfEvaluation e, Progress p, int indicators, FilingReminder urged) {
        return new FilingLine(
                e.key(),
                e.version(),
                e.firmName(),
                e.licenceNumber(),
                e.districtCode(),
                e.state(),
                e.deferral(),
                p.answered,
                p.settled,
                p.asked,
                indicators,
                e.filedAt(),
                e.filedLate(),
                e.signerName(),
                e.admittedUntil(),
                urged == null ? null : urged.sentAt(),
                urged == null ? null : urged.sentByName());
    }

    public int count(AccessScope scope, int year, FilingFilter filter) {
        return evaluations.count(scope, year, filter.domain());
    }

    public SelfEvaluationView one(AccessScope scope, UUID key) {
        return views.of(scope, evaluations.get(scope, key));
    }

    public AttachmentView evidence(AccessScope scope, UUID key, UUID file) {
        return views.evidence(one(scope, key), file);
    }

    public void writeEvidence(AccessScope scope, UUID key, UUID file, OutputStream out) {
        views.write(scope, evidence(scope, key, file), out);
    }

    /** What was answered and settled of one self-evaluation. */
    private static final class Progress {
        private int answered;
        private int settled;
        private int asked;
    }

    private Map<Long, Progress> progress(AccessScope scope, int year) {
        Map<Long, Progress> all = new HashMap<>();
        for (SelfEvaluations.Tally tally : evaluations.tallies(scope, year)) {
            Progress p = all.computeIfAbsent(tally.evaluation(), k -> new Progress());
            p.answered += tally.items();
            if (tally.outcome().settled()) p.settled += tally.items();
            if (tally.outcome() == CheckOutcome.ASKED) p.asked += tally.items();
        }
        return all;
    }
}
