package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Gives a draft up: listed nowhere from now on. */
@UseCase
@Permit(Right.WRITE_BULLETINS)
public class DiscardBulletin {
    @Inject
    Bulletins bulletins;

    @Inject
    AuditLog audit;

    public void discard(AccessScope scope, UUID key, long version) {
        Bulletin draft = bulletins.lock(scope, key);
        draft.expectVersion(version);
        draft.discard();
        audit.record(
                scope,
                "DISCARD_BULLETIN",
                DraftBulletin.SUBJECT,
                key,
                Map.of("title", draft.content().title()),
                null,
                null);
    }
}
