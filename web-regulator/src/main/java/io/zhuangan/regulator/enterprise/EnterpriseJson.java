package io.zhuangan.regulator.enterprise;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.enterprise.StaffBand;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A firm in the interface. */
public record EnterpriseJson(
        UUID key,
        String name,
        String nameEn,
        String licenceNumber,
        String creditCode,
        LocalDate licensedOn,
        LocalDate licenceUntil,
        String districtCode,
        String address,
        List<EnterpriseKind> kinds,
        StaffBand staff,
        EnterpriseStatus status,
        boolean demo) {
    static EnterpriseJson of(EnterpriseView e) {
        return new EnterpriseJson(
                e.key(),
                e.name(),
                e.nameEn(),
                e.licenceNumber(),
                e.creditCode(),
                e.licensedOn(),
                e.licenceUntil(),
                e.districtCode(),
                e.address(),
                e.kinds().stream().sorted().toList(),
                e.staff(),
                e.status(),
                e.demo());
    }
}
