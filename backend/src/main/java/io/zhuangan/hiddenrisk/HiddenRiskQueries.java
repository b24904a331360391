package io.zhuangan.hiddenrisk;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.hiddenrisk.domain.HiddenRisk;
import io.zhuangan.hiddenrisk.domain.HiddenRiskShare;
import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.hiddenrisk.domain.RiskMonths;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The own firm's log: all of it for its heads, the own reports for everybody else who works there. */
@Reads
@Permit(Right.REPORT_RISK)
public class HiddenRiskQueries {
    @Inject
    HiddenRisks risks;

    @Inject
    AttachmentQueries files;

    @Inject
    Clock clock;

    /** What a list is narrowed by; null = any. */
    public record Filter(Boolean open, RiskState state, RiskKind kind) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    /** Newest first. */
    public List<RiskView> slice(AccessScope scope, Filter filter, int first, int size) {
        OwnLog.expectFirm(scope);
        return risks.list(scope, narrowed(scope, filter), first, size).stream()
                .map(r -> view(scope, r, List.of(), List.of(), List.of()))
                .toList();
    }

    public int count(AccessScope scope, Filter filter) {
        OwnLog.expectFirm(scope);
        return risks.count(scope, narrowed(scope, filter));
    }

    private static HiddenRisks.Filter narrowed(AccessScope scope, Filter filter) {
        Long own = scope.may(Right.HANDLE_RISKS) ? null : Long.valueOf(scope.personId());
        return new HiddenRisks.Filter(own, filter.open(), filter.state(), filter.kind());
    }

    /** One entry; for who does not handle them, an own report. */
    public RiskView one(AccessScope scope, UUID key) {
        HiddenRisk risk = find(scope, key);
        LocalDate today = LocalDate.now(clock);
        List<RiskShareView> shares = scope.may(Right.HANDLE_RISKS)
                ? risks.shares(scope, risk).stream().map(s -> share(s, today)).toList()
                : List.of();
        return view(
                scope,
                risk,
                risks.steps(scope, risk).stream()
                        .map(s -> new RiskView.Step(s.to(), s.at(), s.by(), s.words()))
                        .toList(),
                files.of(scope, OwnLog.SUBJECT, key),
                shares);
    }

    private HiddenRisk find(AccessScope scope, UUID key) {
        OwnLog.expectFirm(scope);
        HiddenRisk risk = risks.get(scope, key);
        if (!scope.may(Right.HANDLE_RISKS) && risk.reportedBy() != scope.personId()) {
            throw new NotFound(OwnLog.SUBJECT, key);
        }
        return risk;
    }

    private static RiskShareView share(HiddenRiskShare s, LocalDate today) {
        return new RiskShareView(
                s.key(),
                s.association(),
                s.withName(),
                s.until(),
                s.sharedAt(),
                s.sharedBy(),
                s.endedAt(),
                s.holds(today));
    }

    public AttachmentView file(AccessScope scope, UUID key, UUID file) {
        find(scope, key);
        return files.of(scope, OwnLog.SUBJECT, key).stream()
                .filter(f -> f.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    public void writeFile(AccessScope scope, UUID key, UUID file, OutputStream out) {
        files.write(scope, file(scope, key, file).key(), out);
    }

    /** Places in use, for a report to choose from. */
    public List<RiskPlaceView> places(AccessScope scope) {
        OwnLog.expectFirm(scope);
        return risks.places(scope).stream()
                .map(p -> new RiskPlaceView(p.key(), p.name()))
                .toList();
    }

    /** The place whose code somebody scanned. */
    public RiskPlaceView place(AccessScope scope, UUID key) {
        OwnLog.expectFirm(scope);
        return risks.place(scope, key)
                .map(p -> new RiskPlaceView(p.key(), p.name()))
                .orElseThrow(() -> new NotFound("HiddenRiskPlace", key));
    }

    /** A year of the log, month by month. */
    @Permit(Right.HANDLE_RISKS)
    public RiskFigures figures(AccessScope scope, int year) {
        OwnLog.expectFirm(scope);
        return RiskMonths.of(
                risks.days(
                        scope,
                        LocalDate.of(year + 1, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant()),
                year,
                LocalDate.now(clock));
    }

    public int thisYear(AccessScope scope) {
        OwnLog.expectFirm(scope);
        return LocalDate.now(clock).getYear();
    }

    private RiskView view(
            AccessScope scope,
            HiddenRisk r,
            List<RiskView.Step> steps,
            List<AttachmentView> papers,
            List<RiskShareView> shares) {
        return new RiskView(
                r.key(),
                r.version(),
                r.kind(),
                r.where(),
                r.what(),
                r.noticedBy(),
                r.reportedByName(),
                r.reportedAt(),
                r.state(),
                r.severity(),
                r.owner(),
                r.dueOn(),
                r.overdue(LocalDate.now(clock)),
                r.fixedByOf(scope),
                r.endedAt(),
                steps,
                papers,
                shares);
    }
}
