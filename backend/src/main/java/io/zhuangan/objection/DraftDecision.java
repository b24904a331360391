package io.zhuangan.objection;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The reviewer keeps a draft of the decision; it binds nobody and the firm does not see it. */
@UseCase
@Permit(Right.REVIEW_OBJECTION)
public class DraftDecision {
    @Inject
    Objections objections;

    @Inject
    AuditLog audit;

    /** @param outcome may be null while it is open */
    public void draft(AccessScope scope, UUID key, long version, ObjectionOutcome outcome, String reasons) {
        Objection objection = objections.lock(scope, key);
        objection.expectVersion(version);
        objection.draft(scope, outcome, reasons);
        audit.record(scope, "DRAFT_DECISION", ObjectionBook.SUBJECT, key, null, outcome, null);
    }
}
