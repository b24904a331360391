package io.zhuangan.material;

import io.zhuangan.material.domain.Expiry;
import io.zhuangan.material.domain.MaterialDocument;
import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Warns the firm that shares a document, and those that use it: sixty days before its last day, and once it is over. */
@UseCase
@Permit(Right.USE_MATERIALS)
public class WarnExpiry {
    @Inject
    MaterialDocuments documents;

    @Inject
    SharedDocuments shared;

    @Inject
    Clock clock;

    public void warn(AccessScope scope, UUID key) {
        // the lock keeps a second node out
        MaterialDocument document = documents.lock(scope, key);
        int step = Expiry.step(document.validUntil(), LocalDate.now(clock));
        if (document.state() != DocumentState.SHARED || step <= document.warned()) return;
        document.warned(step);
        String notice = step == 1 ? "material.EXPIRES" : "material.EXPIRED";
        List<Object> args = List.of(document.ingredient(), document.supplier(), document.validUntil());
        shared.tellFirm(scope, document, notice, args);
        shared.tellUsers(scope, document, notice, args, key);
    }
}
