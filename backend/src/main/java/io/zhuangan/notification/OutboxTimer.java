package io.zhuangan.notification;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ForgetRequests;
import io.zhuangan.shared.TenantKind;
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

/** Looks into the outbox every second, and once a night drops what nobody will ask for again. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {
    private static final System.Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Inject
    OutboxWorker worker;

    @Inject
    ForgetRequests forgetRequests;

    @Inject
    ForgetOutbox forgetOutbox;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) return;
        try {
            worker.work();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the outbox could not be worked; tried again in a second", e);
        } finally {
            running.set(false);
        }
    }

    @Schedule(hour = "3", minute = "17", timezone = "Asia/Shanghai", persistent = false)
    void nightly() {
        AccessScope platform = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);
        forgetRequests.forget(platform);
        forgetOutbox.forget(platform);
    }
}
