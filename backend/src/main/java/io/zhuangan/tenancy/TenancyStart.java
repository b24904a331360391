package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * A fresh database gets its operator and its first city when the application starts. The environment says who and
 * which: {@code ZHUANGAN_OPERATOR_SUBJECT}, {@code ZHUANGAN_CITY} (a folder under {@code /cities}).
 */
@Singleton
@Startup
@DependsOn("DataSources")
@TransactionManagement(TransactionManagementType.BEAN)
public class TenancyStart {
    @Inject
    TenantQueries tenants;

    @Inject
    FoundCity foundCity;

    @Inject
    BootstrapOperator bootstrapOperator;

    @PostConstruct
    void start() {
        bootstrapOperator.bootstrap(
                AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0), System.getenv("ZHUANGAN_OPERATOR_SUBJECT"));
        if (tenants.cities().isEmpty()) {
            String pack = System.getenv().getOrDefault("ZHUANGAN_CITY", "shanghai");
            foundCity.found(FoundCity.comingCity(), pack);
        }
    }
}
