package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A firm as the register knows it.
 *
 * @param id internal id, which is the id of its tenant; for references between rooms, never leaves the platform
 * @param key the tenant's key
 */
public record EnterpriseView(
        long id,
        UUID key,
        String name,
        String nameEn,
        String licenceNumber,
        String creditCode,
        LocalDate licensedOn,
        LocalDate licenceUntil,
        String districtCode,
        String address,
        Set<EnterpriseKind> kinds,
        StaffBand staff,
        EnterpriseStatus status,
        boolean demo) {}
