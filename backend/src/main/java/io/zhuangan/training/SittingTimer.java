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
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Settles attempts whose time is up. A late tick, a second node or a crash between two ticks harms nobody: answers
 * stopped counting at the attempt's own end, and settling twice changes nothing.
 */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SittingTimer {
    private static final System.Logger LOG = System.getLogger(SittingTimer.class.getName());

    @Inject
    SittingsDue sittings;

    @Inject
    SettleSitting settleSitting;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (SittingsDue.Due due : sittings.due()) settle(due);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "attempts could not be looked up; tried again in ten seconds", e);
        } finally {
            busy.set(false);
        }
    }

    /** One attempt's fault must not hold up the others. */
    private void settle(SittingsDue.Due due) {
        try {
            settleSitting.settle(due.scope(), due.sitting());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "attempt " + due.sitting() + " was not settled", e);
        }
    }
}
