package io.zhuangan.identity;

import io.zhuangan.notification.OutboxHandler;
import io.zhuangan.notification.OutboxMessage;
import io.zhuangan.provisioning.OrganizationOrder;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.NoteOrganization;
import io.zhuangan.tenancy.OrganizationQueries;
import io.zhuangan.tenancy.OrganizationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Makes a tenant's organization or gives it the tenant's name, and notes which one it is. */
@ApplicationScoped
public class OrganizationHandler implements OutboxHandler {
    @Inject
    OrganizationQueries wanted;

    @Inject
    NoteOrganization note;

    @Inject
    Organizations organizations;

    @Override
    public String kind() {
        return OrganizationOrder.KIND;
    }

    @Override
    public void handle(OutboxMessage message) throws ProviderDown {
        ensure(message.payload(OrganizationOrder.class).tenant());
    }

    /** @return the organization's id; empty for a tenant that has none (the operator) or is unknown */
    Optional<String> ensure(UUID tenant) throws ProviderDown {
        Optional<OrganizationView> view = wanted.of(platform(), tenant);
        if (view.isEmpty()) return Optional.empty();
        String id = organizations.ensure(view.get());
        // in a transaction of its own; if it is lost, the next attempt finds the organization by the tenant's key
        if (!id.equals(view.get().organizationId())) note.note(platform(), tenant, id);
        return Optional.of(id);
    }

    static AccessScope platform() {
        return AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);
    }
}
