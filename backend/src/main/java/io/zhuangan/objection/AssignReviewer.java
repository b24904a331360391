package io.zhuangan.objection;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.PersonView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives an open objection to an officer who had no part in the first assessment; those who had are recused by rule. */
@UseCase
@Permit(Right.REVIEW_OBJECTION)
public class AssignReviewer {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    /** @param person key of the officer */
    public void assign(AccessScope scope, UUID key, long version, UUID person) {
        Objection objection = objections.lock(scope, key);
        objection.expectVersion(version);
        PersonView officer = book.officers(scope).stream()
                .filter(p -> p.key().equals(person))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(ObjectionError.REVIEWER_UNKNOWN));
        if (book.assessors(scope, objection.gradeKey()).containsKey(officer.id())) {
            throw new RuleViolated(ObjectionError.REVIEWER_ASSESSED, officer.fullName());
        }
        String before = objection.reviewerName();
        objection.assign(officer.id(), officer.fullName());
        if (before == null) {
            for (String name : book.recused(scope, objection.gradeKey())) {
                book.note(scope, objection, NoteKind.RECUSED, name);
            }
        }
        book.note(scope, objection, NoteKind.ASSIGNED, officer.fullName());
        audit.record(
                scope,
                "ASSIGN_REVIEWER",
                ObjectionBook.SUBJECT,
                key,
                Map.of("reviewer", before == null ? "—" : before),
                Map.of("reviewer", officer.fullName()),
                null);
        notifier.tell(
                scope,
                officer.id(),
                "objection.ASSIGNED",
                List.of(objection.firmName(), objection.receipt(), objection.dueOn()),
                ObjectionBook.DESK + key);
    }
}
