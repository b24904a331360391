package io.zhuangan.audit;

import io.zhuangan.audit.domain.AuditEntries;
import io.zhuangan.audit.domain.AuditEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.UUID;

/** The audit within the caller's reach, newest first. */
@Reads
@Permit(Right.READ_AUDIT)
public class AuditQueries {
    @Inject
    AuditEntries entries;

    /**
     * @param action exact action, or null
     * @param subject exact kind or key of the thing, or null
     */
    public Page<AuditView> newest(AccessScope scope, String action, String subject, String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Page.MOST));
        long before = cursor == null || cursor.isBlank() ? Long.MAX_VALUE : Long.parseLong(cursor, 36);
        Page<AuditEntry> page = Page.cut(
                entries.newest(scope, action, subject, before, size + 1), size, e -> Long.toString(e.id(), 36));
        return new Page<>(page.items().stream().map(AuditQueries::view).toList(), page.next());
    }

    public AuditView get(AccessScope scope, UUID key) {
        return entries.get(scope, key).map(AuditQueries::view).orElseThrow(() -> new NotFound("AuditEntry", key));
    }

    private static AuditView view(AuditEntry e) {
        return new AuditView(
                e.key(),
                e.at(),
                e.personName(),
                e.tenantName(),
                e.action(),
                e.subjectKind(),
                e.subjectKey(),
                e.before(),
                e.after(),
                e.reason(),
                e.requestId());
    }
}
