package io.zhuangan.objection;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.calendar.CalendarError;
import io.zhuangan.calendar.Deadline;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.grading.ToldGrade;
import io.zhuangan.notification.Notifier;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.ObjectionPoint;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.ObjectionWindow;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 提出异议 (Measures Art. 10(4)): a firm objects to its own grade while the window is open, once, with what it disputes and
 * evidence. It gets a receipt number and the day by which the review ends.
 */
@UseCase
@Permit(Right.RAISE_OBJECTION)
public class RaiseObjection {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    GradeDoor grades;

    @Inject
    Deadlines deadlines;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return key of the objection */
    public UUID raise(AccessScope scope, Filing filing, List<ObjectionDocument> files) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound("Grade", scope.tenantKey());
        UUID asked = filing.grade() != null
                ? filing.grade()
                : grades.own(scope).map(ToldGrade::key).orElseThrow(() -> new NotFound("Grade", scope.tenantKey()));
        ToldGrade grade = grades.lock(scope, asked);
        expectPossible(scope, grade);
        ObjectionRule rule = book.rule(scope);
        LocalDate today = LocalDate.now(clock);
        Deadline due = deadlines.afterReceipt(scope, today, rule.reviewWorkdays(), null);
        Objection objection = new Objection(
                scope,
                grade,
                "YY-%d-%04d".formatted(grade.year(), objections.nextNumber(scope.cityId(), grade.year())),
                filing.statement(),
                today,
                due.due(),
                Time.now(clock));
        objections.add(objection);
        dispute(scope, objection, filing.points());
        book.note(scope, objection, NoteKind.FILED, objection.receipt());
        book.keep(scope, objection, files);
        audit.record(
                scope,
                "RAISE_OBJECTION",
                ObjectionBook.SUBJECT,
                objection.key(),
                null,
                Map.of("receipt", objection.receipt(), "grade", grade.key(), "due", due.due(), "files", files.size()),
                objection.statement());
        notifier.tellHolders(
                scope,
                scope.tenantId(),
                Right.RAISE_OBJECTION,
                "objection.RECEIVED",
                List.of(objection.receipt(), due.due()),
                ObjectionBook.FIRM_PAGE + objection.key());
        notifier.tellHolders(
                scope,
                scope.cityId(),
                Right.REVIEW_OBJECTION,
                "objection.RAISED",
                List.of(objection.firmName(), objection.receipt(), due.due()),
                ObjectionBook.DESK + objection.key());
        return objection.key();
    }

    private void expectPossible(AccessScope scope, ToldGrade grade) {
        objections.ofGrade(scope, grade.id()).ifPresent(first -> {
            throw new RuleViolated(ObjectionError.OBJECTION_TWICE, first.receipt());
        });
        if (grade.replaced()) throw new RuleViolated(ObjectionError.GRADE_REPLACED, grade.year());
        ObjectionWindow window = book.window(scope, grade);
        if (window.missingYear() != null) {
            throw new RuleViolated(
                    CalendarError.CALENDAR_YEAR_MISSING, window.missingYear().toString());
        }
        if (window.overOn(LocalDate.now(clock))) {
            throw new RuleViolated(
                    ObjectionError.WINDOW_OVER, window.last(), book.rule(scope).windowWorkdays());
        }
        if (!grade.open()) throw new RuleViolated(ObjectionError.GRADE_FINAL, grade.year());
    }

    private void dispute(AccessScope scope, Objection objection, List<Filing.Dispute> points) {
        if (points.isEmpty()) return;
        Map<String, Explanation.Item> known = ObjectionBook.indicators(grades.detail(scope, objection.gradeKey()));
        for (Filing.Dispute point : points.stream().distinct().toList()) {
            Explanation.Item item = known.get(point.indicator());
            boolean stands = item != null
                    && (point.fact() == null
                            || item.losses().stream()
                                    .anyMatch(l -> l.fact().key().equals(point.fact())));
            if (!stands) throw new RuleViolated(ObjectionError.POINT_UNKNOWN, point.indicator());
            objections.add(new ObjectionPoint(objection, point.indicator(), point.fact(), point.words()));
        }
    }
}
