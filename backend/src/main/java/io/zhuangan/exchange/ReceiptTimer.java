package io.zhuangan.exchange;

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

/** Reminds firms of receipts they owe, looked up every ten minutes. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReceiptTimer {
    private static final System.Logger LOG = System.getLogger(ReceiptTimer.class.getName());

    @Inject
    ReceiptQueue queue;

    @Inject
    RemindGuests remindGuests;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    void remind() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (ReceiptQueue.Waiting w : queue.reminding()) one(w);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "meetings could not be looked up; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    /** Each in a transaction of its own; one meeting's fault must not hold up the others. */
    private void one(ReceiptQueue.Waiting waiting) {
        try {
            remindGuests.remind(waiting.scope(), waiting.meeting());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "reminding for meeting " + waiting.meeting() + " was rolled back", e);
        }
    }
}
