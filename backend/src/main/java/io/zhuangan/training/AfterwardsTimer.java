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

/** Tells people once a minute of tests and forms that wait for them. A late tick tells them later, never twice. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AfterwardsTimer {
    private static final System.Logger LOG = System.getLogger(AfterwardsTimer.class.getName());

    @Inject
    AfterwardsDue afterwards;

    @Inject
    TellAfterwards tellAfterwards;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (AfterwardsDue.Due due : afterwards.due()) tell(due);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "who is to be told could not be looked up; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    /** One association's fault must not hold up the others. */
    private void tell(AfterwardsDue.Due due) {
        try {
            tellAfterwards.tell(due.scope(), due.news(), due.about());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "nobody was told of " + due.news() + " " + due.about(), e);
        }
    }
}
