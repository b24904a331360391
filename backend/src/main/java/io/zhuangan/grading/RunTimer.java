package io.zhuangan.grading;

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

/** Takes runs forward chunk by chunk, also those that a killed server left behind. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RunTimer {
    private static final System.Logger LOG = System.getLogger(RunTimer.class.getName());

    @Inject
    RunQueue queue;

    @Inject
    AdvanceRun advanceRun;

    @Inject
    StumbleRun stumbleRun;

    @Inject
    AdvancePreview advancePreview;

    @Inject
    StumblePreview stumblePreview;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (RunQueue.Waiting waiting : queue.waiting()) finish(waiting.scope(), waiting.run());
            for (RunQueue.Waiting waiting : queue.previews()) preview(waiting.scope(), waiting.run());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "runs could not be looked up; tried again in a second", e);
        } finally {
            busy.set(false);
        }
    }

    private void preview(AccessScope scope, UUID preview) {
        try {
            while (advancePreview.advance(scope, preview)) {
                // the next chunk in a transaction of its own
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a chunk of rule preview " + preview + " was rolled back", e);
            stumblePreview.stumble(scope, preview);
        }
    }

    private void finish(AccessScope scope, UUID run) {
        try {
            while (advanceRun.advance(scope, run).state().equals("RUNNING")) {
                // the next chunk in a transaction of its own
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a chunk of grading run " + run + " was rolled back", e);
            stumbleRun.stumble(scope, run, e.getClass().getSimpleName());
        }
    }
}
