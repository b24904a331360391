package io.zhuangan.notification;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Carries out what is ready: takes a few messages in one transaction, calls their handlers in none, notes
 * their results in another.
 */
@ApplicationScoped
public class OutboxWorker {
    private static final System.Logger LOG = System.getLogger(OutboxWorker.class.getName());

    private static final int FEW = 10;

    @Inject
    LeaseOutbox leaseOutbox;

    @Inject
    SettleOutbox settleOutbox;

    @Inject
    Instance<OutboxHandler> handlers;

    /** @return how many messages were tried */
    public int work() {
        AccessScope platform = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);
        UUID owner = UUID.randomUUID();
        int tried = 0;
        List<OutboxMessage> messages;
        do {
            messages = leaseOutbox.lease(platform, owner, FEW);
            if (messages.isEmpty()) break;
            // one commit for all of them: a crash before it repeats them, which every handler bears
            settleOutbox.settle(
                    platform,
                    owner,
                    messages.stream()
                            .map(message -> new SettleOutbox.Outcome(message.id(), tryOnce(message)))
                            .toList());
            tried += messages.size();
        } while (messages.size() == FEW);
        return tried;
    }

    private String tryOnce(OutboxMessage message) {
        try {
            handler(message.kind()).handle(message);
            return null;
        } catch (Exception e) {
            String failed = "outbox " + message.kind() + " " + message.key() + ", attempt " + message.attempt() + ": ";
            // a checked exception is foreseen (the other side is down) and comes in hundreds: its trace tells nothing
            if (e instanceof RuntimeException) LOG.log(System.Logger.Level.WARNING, failed, e);
            else LOG.log(System.Logger.Level.WARNING, failed + e);
            return e.toString();
        }
    }

    private OutboxHandler handler(String kind) {
        for (OutboxHandler handler : handlers) if (handler.kind().equals(kind)) return handler;
        throw new IllegalStateException("nobody carries out " + kind);
    }
}
