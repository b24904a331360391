package io.zhuangan.material;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Warns of documents that expire, looked up every ten minutes. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpiryTimer {
    private static final System.Logger LOG = System.getLogger(ExpiryTimer.class.getName());

    @Inject
    ExpiryQueue queue;

    @Inject
    WarnExpiry warnExpiry;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*/10", second = "50", persistent = false)
    void warn() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (ExpiryQueue.Waiting w : queue.expiring()) one(w);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "documents could not be looked up; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    /** Each in a transaction of its own; one document's fault must not hold up the others. */
    private void one(ExpiryQueue.Waiting waiting) {
        try {
            warnExpiry.warn(waiting.scope(), waiting.document());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "warning of document " + waiting.document() + " was rolled back", e);
        }
    }
}
