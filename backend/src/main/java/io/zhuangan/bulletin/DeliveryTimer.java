package io.zhuangan.bulletin;

import io.zhuangan.shared.AccessScope;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Hands bulletins over within a second of their publication, also what a killed server left, and reminds once a minute. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryTimer {
    private static final System.Logger LOG = System.getLogger(DeliveryTimer.class.getName());

    @Inject
    DeliveryQueue queue;

    @Inject
    AdvanceDelivery advanceDelivery;

    @Inject
    RemindFirms remindFirms;

    private final AtomicBoolean delivering = new AtomicBoolean();
    private final AtomicBoolean reminding = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void deliver() {
        work(delivering, queue::undelivered, advanceDelivery::advance);
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void remind() {
        work(reminding, queue::reminding, remindFirms::remind);
    }

    /** Each piece in a transaction of its own; one bulletin's fault must not hold up the others. */
    private static void work(
            AtomicBoolean busy, Supplier<List<DeliveryQueue.Waiting>> waiting, BiPredicate<AccessScope, UUID> piece) {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (DeliveryQueue.Waiting w : waiting.get()) finish(w, piece);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "bulletins could not be looked up; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    private static void finish(DeliveryQueue.Waiting waiting, BiPredicate<AccessScope, UUID> piece) {
        try {
            while (piece.test(waiting.scope(), waiting.bulletin())) {
                // the next piece
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a piece of bulletin " + waiting.bulletin() + " was rolled back", e);
        }
    }
}
