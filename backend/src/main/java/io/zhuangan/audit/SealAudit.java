package io.zhuangan.audit;

import io.zhuangan.audit.domain.AuditEntries;
import io.zhuangan.audit.domain.AuditEntry;
import io.zhuangan.audit.domain.AuditSeal;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;

/**
 * Binds committed entries into the hash chain, a batch at a time.
 *
 * <p>Sealing while writing would need a lock that every use case of the platform queues for. Sealing afterwards keeps
 * writers apart; the price is a second or so in which a new entry is not bound yet. Two sealers cannot fork the chain:
 * a link's number is the primary key, so the slower one fails and starts again.
 */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class SealAudit {
    private static final int BATCH = 500;

    @Inject
    AuditEntries entries;

    /** @return how many entries were sealed; a full batch means there may be more */
    public int seal(AccessScope scope) {
        AuditSeal last = null;
        int sealed = 0;
        for (AuditEntry entry : entries.unsealed(BATCH)) {
            if (sealed == 0) last = entries.lastSeal().orElse(null);
            last = AuditSeal.after(last, entry);
            entries.seal(last);
            sealed++;
        }
        return sealed;
    }

    static boolean full(int sealed) {
        return sealed == BATCH;
    }
}
