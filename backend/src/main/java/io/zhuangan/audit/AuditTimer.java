package io.zhuangan.audit;

import io.zhuangan.shared.AccessScope;
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

/** Seals what was committed, every two seconds. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditTimer {
    private static final System.Logger LOG = System.getLogger(AuditTimer.class.getName());

    @Inject
    SealAudit sealAudit;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) return;
        try {
            AccessScope platform = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);
            while (SealAudit.full(sealAudit.seal(platform))) {
                // a full batch: go on at once
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "audit entries could not be sealed; tried again in two seconds", e);
        } finally {
            running.set(false);
        }
    }
}
