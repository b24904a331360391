package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.StaffBand;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the register says about a firm, as one value that can be compared. */
public record RegisterEntry(
        String licenceNumber,
        String name,
        String nameEn,
        String creditCode,
        LocalDate licensedOn,
        LocalDate licenceUntil,
        String districtCode,
        String address,
        Set<EnterpriseKind> kinds,
        StaffBand staff,
        EnterpriseStatus status,
        boolean demo) {
    public RegisterEntry {
        Set<EnterpriseKind> sorted = EnumSet.noneOf(EnterpriseKind.class);
        sorted.addAll(kinds);
        kinds = java.util.Collections.unmodifiableSet(sorted);
    }
}
