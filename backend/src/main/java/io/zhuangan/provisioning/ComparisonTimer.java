package io.zhuangan.provisioning;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.annotation.PostConstruct;
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
import java.time.LocalDate;

/**
 * Begins a comparison each night, and at the first start of a day. Every node does; the first one's order is written, under a key that the database
 * gives out once. The outbox then sees to the rest: one worker at a time, again after a failure.
 */
@Singleton
@Startup
@DependsOn({"DataSources", "TenancyStart"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ComparisonTimer {
    @Inject
    TenantQueries tenants;

    @Inject
    OnceOnly once;

    @Inject
    BeginComparison beginComparison;

    @Inject
    Clock clock;

    @Schedule(hour = "2", minute = "41", timezone = "Asia/Shanghai", persistent = false)
    void nightly() {
        begin();
    }

    /**
     * A machine that sleeps at night compares when it wakes. After an upgrade this also makes the organizations of the
     * tenants that were there before.
     */
    @PostConstruct
    void start() {
        begin();
    }

    void begin() {
        TenantView operator = tenants.operator(AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0));
        AccessScope scope = AccessScope.platformFor(operator.id(), operator.key(), TenantKind.OPERATOR, 0);
        LocalDate night = LocalDate.now(clock);
        once.run(scope, "compare-organizations-" + night, night.toString(), Void.class, () -> {
            beginComparison.begin(scope, night);
            return null;
        });
    }
}
