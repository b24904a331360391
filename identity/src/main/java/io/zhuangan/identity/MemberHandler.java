package io.zhuangan.identity;

import io.zhuangan.notification.OutboxHandler;
import io.zhuangan.notification.OutboxMessage;
import io.zhuangan.provisioning.MemberOrder;
import io.zhuangan.tenancy.OrganizationQueries;
import io.zhuangan.tenancy.OrganizationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;

/** Makes an account a member of a tenant's organization, or no longer one, as its roles say at that moment. */
@ApplicationScoped
public class MemberHandler implements OutboxHandler {
    private static final System.Logger LOG = System.getLogger(MemberHandler.class.getName());

    @Inject
    OrganizationQueries wanted;

    @Inject
    OrganizationHandler organization;

    @Inject
    Organizations organizations;

    @Override
    public String kind() {
        return MemberOrder.KIND;
    }

    @Override
    public void handle(OutboxMessage message) throws ProviderDown {
        MemberOrder order = message.payload(MemberOrder.class);
        Optional<OrganizationView> tenant = wanted.of(OrganizationHandler.platform(), order.tenant());
        if (tenant.isEmpty()) return;
        if (holdsRole(tenant.get(), order.subject())) {
            // its order may still be waiting, or was given up: members are not made to wait for it
            String id = organization.ensure(order.tenant()).orElseThrow();
            if (!organizations.addMember(id, order.subject())) {
                LOG.log(System.Logger.Level.WARNING, "no account {0} to make a member of {1}", order.subject(), id);
            }
        } else {
            Optional<JsonObject> known = organizations.find(tenant.get());
            if (known.isPresent()) organizations.removeMember(known.get().getString("id"), order.subject());
        }
    }

    private boolean holdsRole(OrganizationView tenant, String subject) {
        return wanted.members(OrganizationHandler.platform(), tenant.id()).contains(subject);
    }
}
