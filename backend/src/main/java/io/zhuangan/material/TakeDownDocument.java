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

/** The association takes a document down that does not belong there; its firm reads why. */
@UseCase
@Permit(Right.MODERATE_MATERIALS)
public class TakeDownDocument {
    @Inject
    MaterialDocuments documents;

    @Inject
    SharedDocuments shared;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void takeDown(AccessScope scope, UUID key, long version, String reason) {
        MaterialDocument document = documents.lock(scope, key);
        document.expectVersion(version);
        document.takeDown(scope, reason, Time.now(clock));
        shared.tellFirm(scope, document, "material.TAKEN_DOWN", List.of(document.ingredient(), reason.strip()));
        audit.record(
                scope,
                "TAKE_DOWN_MATERIAL",
                SharedDocuments.SUBJECT,
                key,
                Map.of("ingredient", document.ingredient(), "supplier", document.supplier()),
                null,
                reason);
    }
}
