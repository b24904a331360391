package io.zhuangan.membership;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
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

/** Looks every minute whether firms have to be told that a consent ends soon. Each piece in a transaction of its own. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ConsentTimer {
    private static final System.Logger LOG = System.getLogger(ConsentTimer.class.getName());

    @Inject
    TenantQueries tenants;

    @Inject
    WarnOfConsents warnOfConsents;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (TenantView city : tenants.cities()) warn(city);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "cities could not be looked up; tried again in a minute", e);
        } finally {
            busy.set(false);
        }
    }

    private void warn(TenantView city) {
        try {
            AccessScope platform = AccessScope.platformFor(city.id(), city.key(), TenantKind.CITY, city.id());
            while (warnOfConsents.warn(platform)) {
                // the next piece
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "firms of " + city.key() + " were not warned", e);
        }
    }
}
