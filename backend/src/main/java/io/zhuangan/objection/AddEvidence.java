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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A firm adds evidence while its objection is open; a reviewer who read before sees that something is new. */
@UseCase
@Permit(Right.RAISE_OBJECTION)
public class AddEvidence {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    public void add(AccessScope scope, UUID key, List<ObjectionDocument> files) {
        if (files.isEmpty()) throw new RuleViolated(ObjectionError.FILE_MISSING);
        Objection objection = objections.lock(scope, key);
        book.keep(scope, objection, files);
        List<String> names = files.stream().map(ObjectionDocument::name).toList();
        audit.record(
                scope, "ADD_EVIDENCE", ObjectionBook.SUBJECT, key, null, Map.of("files", names), objection.receipt());
        if (objection.reviewerId() == null) return;
        notifier.tell(
                scope,
                objection.reviewerId(),
                "objection.EVIDENCE",
                List.of(objection.firmName(), objection.receipt(), files.size()),
                ObjectionBook.DESK + key);
    }
}
