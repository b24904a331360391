package io.zhuangan.audit;

import io.zhuangan.audit.domain.AuditEntries;
import io.zhuangan.audit.domain.AuditEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes an audit line in the transaction of the use case that calls it: both stand or neither does. */
@ApplicationScoped
public class AuditLog {
    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    /**
     * @param action what was done, e.g. {@code PUBLISH_COURSE}
     * @param subjectKind kind of thing, e.g. {@code Course}
     * @param subjectKey its public key
     * @param before record, map or text of the state before; null for something new
     * @param after the state after; null for something gone
     * @param reason what the person gave as reason, or null
     */
    public void record(
            AccessScope scope,
            String action,
            String subjectKind,
            Object subjectKey,
            Object before,
            Object after,
            String reason) {
        entries.add(new AuditEntry(
                scope,
                Time.now(clock),
                action,
                subjectKind,
                subjectKey == null ? null : subjectKey.toString(),
                StateText.of(before),
                StateText.of(after),
                reason,
                RequestId.current()));
    }
}
