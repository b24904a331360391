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

/** A newer document takes the place of one that the firm shares; who uses it is told and keeps watching. */
@UseCase
@Permit(Right.USE_MATERIALS)
public class RenewDocument {
    @Inject
    MaterialDocuments documents;

    @Inject
    SharedDocuments shared;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the document that was read */
    public UUID renew(AccessScope scope, UUID key, long version, MaterialForm form, SharedDocuments.Paper paper) {
        SharedDocuments.expectFirm(scope);
        MaterialDocument before = documents.lock(scope, key);
        before.expectVersion(version);
        before.makeWay(scope, Time.now(clock));
        documents.settle();
        MaterialDocument after = shared.share(scope, before.counterpartId(), form, paper);
        before.followedBy(after);
        documents.carryWatches(scope, before, after);
        shared.tellUsers(scope, after, "material.RENEWED", List.of(after.ingredient(), after.supplier()), after.key());
        audit.record(
                scope,
                "RENEW_MATERIAL",
                SharedDocuments.SUBJECT,
                after.key(),
                Map.of("before", key),
                Map.of("ingredient", after.ingredient(), "supplier", after.supplier()),
                null);
        return after.key();
    }
}
