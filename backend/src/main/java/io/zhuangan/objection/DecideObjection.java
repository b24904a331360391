package io.zhuangan.objection;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.FactLine;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.grading.ToldGrade;
import io.zhuangan.notification.Notifier;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * 复核结论 (Measures Art. 10(5)): the assigned reviewer keeps the grade or adjusts it, with reasons the firm reads. Adjusting
 * takes facts back and grades the firm anew in the same transaction; both grades stay on record. Either way the grade is
 * final then. Nobody ends worse by the own objection: for that there is the event-driven change of Art. 6.
 */
@UseCase
@Permit(Right.REVIEW_OBJECTION)
public class DecideObjection {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    GradeDoor grades;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What is decided.
     *
     * @param version of the objection that was read; an older one is refused, so of two officers the second is told
     * @param facts keys of the facts that are taken back; only for ADJUST
     */
    public record Decision(UUID key, long version, ObjectionOutcome outcome, String reasons, Set<UUID> facts) {
        public Decision {
            facts = facts == null ? Set.of() : Set.copyOf(facts);
        }
    }

    public void decide(AccessScope scope, Decision d) {
        Objection objection = objections.lock(scope, d.key());
        objection.expectVersion(d.version());
        objection.expectReviewer(scope);
        if (book.assessors(scope, objection.gradeKey()).containsKey(scope.personId())) {
            throw new RuleViolated(ObjectionError.REVIEWER_ASSESSED, scope.personName());
        }
        if (d.outcome() == null) throw new RuleViolated(ObjectionError.OUTCOME_MISSING);
        if (d.outcome() == ObjectionOutcome.KEEP) keep(scope, objection, d);
        else adjust(scope, objection, d);
        audit.record(
                scope,
                "DECIDE_OBJECTION",
                ObjectionBook.SUBJECT,
                d.key(),
                Map.of("state", ObjectionState.FILED, "grade", objection.gradeKey()),
                Map.of(
                        "state",
                        objection.state(),
                        "facts",
                        List.copyOf(d.facts()),
                        "grade",
                        objection.resultKey() == null ? objection.gradeKey() : objection.resultKey()),
                objection.reasons());
    }

    private void keep(AccessScope scope, Objection objection, Decision d) {
        objection.keep(scope, d.reasons(), Time.now(clock));
        grades.settle(scope, objection.gradeKey());
        book.note(scope, objection, NoteKind.KEPT, level(objection.level()));
        tell(scope, objection, "objection.KEPT", List.of(objection.receipt(), level(objection.level())));
    }

    private void adjust(AccessScope scope, Objection objection, Decision d) {
        if (d.facts().isEmpty()) throw new RuleViolated(ObjectionError.FACTS_MISSING);
        Map<UUID, FactLine> counted = ObjectionBook.facts(grades.detail(scope, objection.gradeKey()));
        for (UUID fact : d.facts()) {
            if (!counted.containsKey(fact)) throw new RuleViolated(ObjectionError.FACT_NOT_COUNTED, fact);
        }
        String why = d.reasons() == null ? "" : d.reasons().strip();
        if (why.isEmpty()) throw new RuleViolated(ObjectionError.REASONS_MISSING, Objection.LONGEST);
        GradeDoor.Adjusted adjusted = grades.adjust(
                scope,
                objection.gradeKey(),
                new GradeDoor.Adjustment(d.facts(), objection.key(), objection.receipt(), why));
        ToldGrade before = adjusted.before();
        ToldGrade after = adjusted.after();
        if (after.worseThan(before)) {
            throw new RuleViolated(
                    ObjectionError.MAKES_WORSE,
                    level(before.level()),
                    before.points(),
                    level(after.level()),
                    after.points() == null ? "—" : after.points());
        }
        objection.adjust(scope, d.reasons(), after, Time.now(clock));
        if (before.key().equals(objection.gradeKey())) grades.settle(scope, after.key());
        for (UUID fact : d.facts()) {
            FactLine line = counted.get(fact);
            String about = line.documentNo() == null ? line.occurredOn().toString() : line.documentNo();
            book.note(scope, objection, NoteKind.FACT_WITHDRAWN, about, null, fact);
        }
        String change = level(before.level()) + " → " + level(after.level());
        book.note(scope, objection, NoteKind.ADJUSTED, change);
        tell(scope, objection, "objection.ADJUSTED", List.of(objection.receipt(), level(after.level())));
    }

    private static String level(String level) {
        return level == null ? "—" : level;
    }

    private void tell(AccessScope scope, Objection objection, String kind, List<?> args) {
        notifier.tellHolders(
                scope,
                objection.tenantId(),
                Right.SEE_OWN_GRADE,
                kind,
                args,
                ObjectionBook.FIRM_PAGE + objection.key());
    }
}
