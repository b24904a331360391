package io.zhuangan.material;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.material.domain.MaterialDocument;
import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The firm takes its document back; who uses it is told. */
@UseCase
@Permit(Right.USE_MATERIALS)
public class WithdrawDocument {
    @Inject
    MaterialDocuments documents;

    @Inject
    SharedDocuments shared;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void withdraw(AccessScope scope, UUID key, long version) {
        SharedDocuments.expectFirm(scope);
        MaterialDocument document = documents.lock(scope, key);
        document.expectVersion(version);
        document.withdraw(scope, Time.now(clock));
        shared.tellUsers(
                scope, document, "material.WITHDRAWN", List.of(document.ingredient(), document.supplier()), key);
        audit.record(
                scope,
                "WITHDRAW_MATERIAL",
                SharedDocuments.SUBJECT,
                key,
                Map.of("ingredient", document.ingredient(), "supplier", document.supplier()),
                null,
                null);
    }
}
