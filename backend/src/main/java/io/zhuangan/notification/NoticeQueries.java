package io.zhuangan.notification;

import io.zhuangan.notification.domain.Notice;
import io.zhuangan.notification.domain.Notices;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.BodyName;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Reads;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The inbox of the person who asks; nobody reads anybody else's. */
@Reads
@OpenToAll(because = "everybody with a seat has an inbox; it is found by their own person, never by a key")
public class NoticeQueries {
    @Inject
    Notices notices;

    @Inject
    TenantQueries tenants;

    /** Newest first. */
    public Page<NoticeView> inbox(AccessScope scope, String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Page.MOST));
        long before = before(cursor);
        Page<Notice> page =
                Page.cut(notices.inbox(scope.personId(), before, size + 1), size, n -> Long.toString(n.id(), 36));
        Map<String, BodyName> bodies = page.items().isEmpty() ? Map.of() : bodies(scope);
        return new Page<>(page.items().stream().map(n -> view(n, bodies)).toList(), page.next());
    }

    private static long before(String cursor) {
        if (cursor == null || cursor.isBlank()) return Long.MAX_VALUE;
        try {
            return Long.parseLong(cursor, 36);
        } catch (NumberFormatException e) {
            throw new NotFound("Notice", cursor);
        }
    }

    public long unread(AccessScope scope) {
        return notices.unread(scope.personId());
    }

    /** A notice keeps the name a body had; who reads English reads the body's English name. */
    private Map<String, BodyName> bodies(AccessScope scope) {
        return tenants.bodies(scope.cityId()).stream()
                .collect(Collectors.toMap(BodyName::zh, Function.identity(), (one, other) -> one));
    }

    private static NoticeView view(Notice n, Map<String, BodyName> bodies) {
        int dot = n.kind().indexOf('.');
        return new NoticeView(
                n.key(),
                n.kind().substring(0, dot),
                "notice." + n.kind().substring(dot + 1),
                n.args().stream()
                        .<Object>map(arg -> bodies.containsKey(arg) ? bodies.get(arg) : arg)
                        .toList(),
                n.link(),
                n.createdAt(),
                n.readAt() != null);
    }
}
