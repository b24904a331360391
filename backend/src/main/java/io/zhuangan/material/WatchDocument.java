package io.zhuangan.material;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.material.domain.MaterialWatch;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A firm says that it uses what a document is about, or does not any more: then it is told of changes and of its end. */
@UseCase
@Permit(Right.USE_MATERIALS)
public class WatchDocument {
    @Inject
    MaterialDocuments documents;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void watch(AccessScope scope, UUID key, boolean uses) {
        SharedDocuments.expectFirm(scope);
        MaterialDocuments.Found found = documents
                .one(scope, key, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound(SharedDocuments.SUBJECT, key));
        if (found.view().own()) throw new RuleViolated(MaterialError.OWN_DOCUMENT);
        Optional<MaterialWatch> there = documents.watch(scope, found.id());
        if (there.isPresent() == uses) return;
        if (uses) documents.add(new MaterialWatch(scope.tenantId(), found.id(), Time.now(clock)));
        else documents.remove(there.get());
        audit.record(scope, "WATCH_MATERIAL", SharedDocuments.SUBJECT, key, null, Map.of("uses", uses), null);
    }
}
