package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Keeps which organization of the identity provider stands for a tenant. Not a change of the tenant: its version stays,
 * or an import that renames firms while their organizations are being made would be told that it is stale.
 */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class NoteOrganization {
    @Inject
    Tenants tenants;

    public void note(AccessScope scope, UUID tenant, String organizationId) {
        tenants.noteOrganization(tenant, organizationId);
    }
}
