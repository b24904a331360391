package io.zhuangan.provisioning;

import io.zhuangan.notification.Outbox;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.SeatChanged;
import io.zhuangan.tenancy.TenantChanged;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Writes the orders that follow from news of tenants and seats, in the transaction that made the news. The operator has
 * no organization: being one of its people means nothing to anybody else's sign-in.
 */
@ApplicationScoped
public class OrderOrganizations {
    @Inject
    Outbox outbox;

    void on(@Observes TenantChanged news) {
        put(
                news.tenant(),
                OrganizationOrder.KIND,
                new OrganizationOrder(news.tenant().key()));
    }

    void on(@Observes SeatChanged news) {
        put(news.tenant(), MemberOrder.KIND, new MemberOrder(news.tenant().key(), news.subject()));
    }

    private void put(TenantView about, String kind, Record order) {
        if (about.kind() == TenantKind.OPERATOR) return;
        outbox.put(scopeOf(about), kind, order);
    }

    /** The order belongs to the tenant it is about, whoever's act it follows from. */
    private static AccessScope scopeOf(TenantView tenant) {
        return AccessScope.platformFor(tenant.id(), tenant.key(), tenant.kind(), tenant.cityId());
    }
}
