package io.zhuangan.identity;

import io.zhuangan.notification.OutboxHandler;
import io.zhuangan.notification.OutboxMessage;
import io.zhuangan.provisioning.ComparisonOrder;
import io.zhuangan.provisioning.Differences;
import io.zhuangan.provisioning.MemberOrder;
import io.zhuangan.provisioning.OrderDifferences;
import io.zhuangan.provisioning.OrganizationOrder;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.OrganizationQueries;
import io.zhuangan.tenancy.OrganizationView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares some tenants with their organizations and orders what puts the differences right: somebody changed things at
 * the identity provider by hand, it was restored from a backup, or an order was given up. Changes nothing by itself, and
 * leaves organizations alone that are not ours.
 */
@ApplicationScoped
public class ComparisonHandler implements OutboxHandler {
    /** Two calls each: well within the time that an order is leased for. */
    static final int SOME = 50;

    @Inject
    OrganizationQueries wanted;

    @Inject
    TenantQueries tenants;

    @Inject
    OrderDifferences orderDifferences;

    @Inject
    Organizations organizations;

    @Override
    public String kind() {
        return ComparisonOrder.KIND;
    }

    @Override
    public void handle(OutboxMessage message) throws ProviderDown {
        ComparisonOrder order = message.payload(ComparisonOrder.class);
        TenantView operator = tenants.operator(OrganizationHandler.platform());
        AccessScope scope = AccessScope.platformFor(operator.id(), operator.key(), TenantKind.OPERATOR, 0);
        orderDifferences.order(scope, order, compare(scope, wanted.after(scope, order.after(), SOME)));
    }

    private Differences compare(AccessScope scope, List<OrganizationView> some) throws ProviderDown {
        List<OrganizationOrder> named = new ArrayList<>();
        List<MemberOrder> members = new ArrayList<>();
        for (OrganizationView tenant : some) {
            Optional<JsonObject> organization = organizations.find(tenant);
            boolean asWanted = organization.isPresent()
                    && organization.get().getString("id").equals(tenant.organizationId())
                    && Organizations.bearsName(organization.get().getString("name"), tenant);
            if (!asWanted) named.add(new OrganizationOrder(tenant.tenant()));
            Set<String> differing = new TreeSet<>(wanted.members(scope, tenant.id()));
            if (organization.isPresent()) {
                for (String member : organizations.members(organization.get().getString("id"))) {
                    if (!differing.remove(member)) differing.add(member);
                }
            }
            differing.forEach(subject -> members.add(new MemberOrder(tenant.tenant(), subject)));
        }
        return new Differences(
                named,
                members,
                some.size(),
                some.isEmpty() ? 0 : some.get(some.size() - 1).id());
    }
}
