package io.zhuangan.training;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Freezes what may no longer be appealed against and hands frozen absences over, each in a transaction of its own. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SettlementTimer {
    private static final System.Logger LOG = System.getLogger(SettlementTimer.class.getName());

    @Inject
    SettlementQueue queue;

    @Inject
    FreezeAttendance freezeAttendance;

    @Inject
    HandOverFact handOverFact;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            each(queue.units(), "unit", w -> freezeAttendance.freeze(w.scope(), w.key()));
            each(queue.facts(), "frozen record", w -> handOverFact.handOver(w.scope(), w.key()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "nothing could be settled; tried again in five seconds", e);
        } finally {
            busy.set(false);
        }
    }

    /** One that fails does not hold up the others. */
    private static void each(
            List<SettlementQueue.Waiting> waiting, String what, Consumer<SettlementQueue.Waiting> work) {
        for (SettlementQueue.Waiting one : waiting) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "settling " + what + " " + one.key() + " was rolled back", e);
            }
        }
    }
}
