package io.zhuangan.showcase;

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

/** Publishes at their moment what a second person approved for later. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ShowcaseTimer {
    private static final System.Logger LOG = System.getLogger(ShowcaseTimer.class.getName());

    @Inject
    CasesDue cases;

    @Inject
    PublishDueCase publishDueCase;

    @Inject
    PagesDue pages;

    @Inject
    PublishDuePage publishDuePage;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (CasesDue.Due due : cases.due()) settle(due);
            for (PagesDue.Due due : pages.due()) settle(due);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "what is due could not be looked up; tried again in five seconds", e);
        } finally {
            busy.set(false);
        }
    }

    /** One case's fault must not hold up the others. */
    private void settle(CasesDue.Due due) {
        try {
            publishDueCase.publish(due.platform(), due.study());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the planned case " + due.study() + " was not settled", e);
        }
    }

    /** Nor may one page's. */
    private void settle(PagesDue.Due due) {
        try {
            publishDuePage.publish(due.platform(), due.kind(), due.code());
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the planned page " + due.kind() + " " + due.code() + " was not settled",
                    e);
        }
    }
}
