package io.zhuangan.audit;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Refused;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;

/**
 * Writes down that somebody was turned away. In its own transaction, because the one that failed is rolled back. A key
 * that does not exist and a key of another tenant leave the same line: whoever was refused cannot tell which it was.
 */
@UseCase
@OpenToAll(because = "the refused caller lacks the right by definition")
public class RecordRefusal {
    @Inject
    AuditLog audit;

    public void record(AccessScope scope, Refused refusal) {
        audit.record(scope, "REFUSED", refusal.what(), refusal.key(), null, null, refusal.useCase());
    }
}
