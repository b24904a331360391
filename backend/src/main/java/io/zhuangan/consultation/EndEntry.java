package io.zhuangan.consultation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.consultation.domain.AnswerEntries;
import io.zhuangan.consultation.domain.AnswerEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** An answer does not hold any more: another one replaces it and both stay to be read, or it is gone with a reason. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class EndEntry {
    @Inject
    AnswerEntries entries;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What ends an entry.
     *
     * @param version as it was read
     * @param replacedBy key of the published entry that holds now, or null
     */
    public record Ending(UUID entry, long version, String reason, UUID replacedBy) {}

    public void end(AccessScope scope, Ending e) {
        AnswerEntry entry = entries.get(scope, e.entry());
        entry.expectVersion(e.version());
        AnswerEntry replacement = e.replacedBy() == null ? null : entries.get(scope, e.replacedBy());
        EntryState before = entry.state();
        entry.end(scope, e.reason(), replacement, LocalDate.now(clock));
        audit.record(scope, "END_ENTRY", "AnswerEntry", e.entry(), before, entry.state(), entry.endReason());
    }
}
