package io.zhuangan.provisioning;

import java.util.UUID;

/** The organization of this tenant is to be as the tenant is: there, and of its name. */
public record OrganizationOrder(UUID tenant) {
    public static final String KIND = "provisioning.organization";
}
