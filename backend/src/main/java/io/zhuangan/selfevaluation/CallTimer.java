package io.zhuangan.selfevaluation;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks whether firms of a city have to be called: as soon as a day begins, and every five minutes for what changes in
 * the register. Each city in a transaction of its own.
 */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CallTimer {
    private static final System.Logger LOG = System.getLogger(CallTimer.class.getName());

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    TenantQueries tenants;

    @Inject
    CallFirms callFirms;

    @Inject
    Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();
    private Instant looked = Instant.EPOCH;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            Instant now = clock.instant();
            if (Time.day(now).equals(Time.day(looked)) && now.isBefore(looked.plus(PAUSE))) return;
            for (TenantView city : tenants.cities()) call(city);
            looked = now;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "cities could not be looked up; tried again in five minutes", e);
        } finally {
            busy.set(false);
        }
    }

    private void call(TenantView city) {
        try {
            callFirms.call(AccessScope.platformFor(city.id(), city.key(), TenantKind.CITY, city.id()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "firms of " + city.key() + " were not called", e);
        }
    }
}
