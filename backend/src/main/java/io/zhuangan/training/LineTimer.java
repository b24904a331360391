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
 * Lets offers lapse and kept seats open at their moment. The lease is the lock on the session's row: of two nodes that
 * come for one line the second finds it settled. A late timer harms nobody, because every use case settles the line
 * itself before it gives a seat away.
 */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LineTimer {
    private static final System.Logger LOG = System.getLogger(LineTimer.class.getName());

    @Inject
    LinesDue lines;

    @Inject
    SettleLine settleLine;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (LinesDue.Due due : lines.due()) settle(due);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "due lines could not be looked up; tried again in five seconds", e);
        } finally {
            busy.set(false);
        }
    }

    /** One line's fault must not hold up the others. */
    private void settle(LinesDue.Due due) {
        try {
            settleLine.settle(due.scope(), due.session());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the line of " + due.session() + " was not settled", e);
        }
    }
}
