package io.zhuangan.material;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Staff of the association take the file of a member's document: that is written down before the first piece goes out. */
@UseCase
@Permit(Right.MODERATE_MATERIALS)
public class FetchMemberDocument {
    @Inject
    MaterialDocuments documents;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public MaterialView fetch(AccessScope scope, UUID key) {
        MaterialView view = documents
                .one(scope, key, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound(SharedDocuments.SUBJECT, key))
                .view();
        audit.record(scope, "FETCH_MATERIAL", SharedDocuments.SUBJECT, key, null, null, null);
        return view;
    }
}
