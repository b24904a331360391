package io.zhuangan.notification;

import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.notification.domain.OutboxEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What did not get out, for the operator: orders given up, and those that failed several times and are still tried. */
@Reads
@Permit(Right.OPERATE_PLATFORM)
public class OutboxQueries {
    /** Fewer failures are an ordinary restart of the other side. */
    static final int SEVERAL = 4;

    @Inject
    OutboxEntries entries;

    @Inject
    TenantQueries tenants;

    /** Given up ones first, then the oldest. */
    public List<UndeliveredView> undelivered(AccessScope scope, int most) {
        List<OutboxEntry> stuck = entries.stuck(SEVERAL, most);
        Set<Long> about = stuck.stream().map(OutboxEntry::tenantId).collect(Collectors.toSet());
        Map<Long, String> names = tenants.names(scope, about);
        return stuck.stream()
                .map(e -> new UndeliveredView(
                        e.key(),
                        e.kind(),
                        names.getOrDefault(e.tenantId(), ""),
                        e.attempts(),
                        e.state() == OutboxEntry.State.GIVEN_UP,
                        e.lastError(),
                        e.createdAt(),
                        e.notBefore()))
                .toList();
    }

    /** How many there are, all told. */
    public long countUndelivered(AccessScope scope) {
        return entries.countStuck(SEVERAL);
    }
}
