package io.zhuangan.training;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes runs that issue certificates forward chunk by chunk, also those that a killed server left behind. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IssueTimer {
    private static final System.Logger LOG = System.getLogger(IssueTimer.class.getName());

    @Inject
    IssueQueue queue;

    @Inject
    AdvanceIssue advanceIssue;

    @Inject
    StumbleIssue stumbleIssue;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (IssueQueue.Waiting waiting : queue.waiting()) finish(waiting.scope(), waiting.run());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "runs could not be looked up; tried again in a second", e);
        } finally {
            busy.set(false);
        }
    }

    private void finish(AccessScope scope, UUID run) {
        try {
            while (advanceIssue.advance(scope, run)) {
                // the next chunk in a transaction of its own
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a chunk of certificate run " + run + " was rolled back", e);
            stumbleIssue.stumble(scope, run);
        }
    }
}
