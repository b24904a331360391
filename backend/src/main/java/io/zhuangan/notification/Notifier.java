package io.zhuangan.notification;

import io.zhuangan.notification.domain.Notice;
import io.zhuangan.notification.domain.Notices;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Puts notices into inboxes, in the transaction of the use case that calls it. */
@ApplicationScoped
public class Notifier {
    @Inject
    Notices notices;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    /**
     * @param personId internal id of the person to tell
     * @param noticeKind room and name, e.g. {@code training.SEATED}: the text is key {@code notice.SEATED} of bundle
     *     {@code training}
     * @param args values for {0}, {1}… of the text; written as ISO text or number
     * @param link address from the root, e.g. {@code /association/zone/sessions.xhtml}, or null
     */
    public void tell(AccessScope scope, long personId, String noticeKind, List<?> args, String link) {
        notices.add(new Notice(
                scope.tenantId(),
                personId,
                noticeKind,
                args.stream().map(String::valueOf).toList(),
                link,
                Time.now(clock)));
    }

    /** Tells everybody who holds the right in that tenant today. */
    public void tellHolders(
            AccessScope scope, long tenantId, Right right, String noticeKind, List<?> args, String link) {
        for (long person : holders.of(tenantId, right)) tell(scope, person, noticeKind, args, link);
    }
}
