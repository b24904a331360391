package io.zhuangan.material;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.material.domain.MaterialDocument;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** A member firm shares a supplier's document within one of its associations. */
@UseCase
@Permit(Right.USE_MATERIALS)
public class ShareDocument {
    @Inject
    SharedDocuments shared;

    @Inject
    AuditLog audit;

    public UUID share(AccessScope scope, UUID association, MaterialForm form, SharedDocuments.Paper paper) {
        SharedDocuments.expectFirm(scope);
        MaterialDocument document =
                shared.share(scope, shared.joined(scope, association).id(), form, paper);
        audit.record(
                scope,
                "SHARE_MATERIAL",
                SharedDocuments.SUBJECT,
                document.key(),
                null,
                Map.of("ingredient", document.ingredient(), "supplier", document.supplier()),
                null);
        return document.key();
    }
}
